package kontor.base;

import java.util.List;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Grant;

/** Roles that every firm starts with. */
final class BaseRoles {

    private static final Grant[] BANK = {Grant.all("base.party.*").fields("*", "iban", "bic")};

    /** The templates. */
    static final List<RoleTemplate> TEMPLATES = List.of(
            RoleTemplate.of("base.admin", Grant.all("*"), BANK[0]),
            RoleTemplate.of("base.employee",
                    Grant.all("base.party.read"), Grant.all("base.member.read"), Grant.all("base.position.read"),
                    Grant.all("base.company.read")),
            RoleTemplate.of("base.bookkeeper", BANK[0], Grant.all("base.company.update")),
            RoleTemplate.of("base.warehouse", Grant.all("base.party.read")));

    private BaseRoles() {
    }
}
