package kontor.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Grant;

/**
 * Roles that every firm starts with. Notes, mentions and attachments are given as "own": through their record whoever may
 * see the record sees all that is said about it; as a list by themselves everybody sees only what is theirs.
 */
final class BaseRoles {

    private static final Grant BANK = Grant.all("base.party.*").fields("*", "iban", "bic");

    private static final List<Grant> EVERYBODY = List.of(
            Grant.all("base.party.read"), Grant.all("base.address.read"), Grant.all("base.product.read"),
            Grant.all("base.category.read"), Grant.all("base.unit.read"), Grant.all("base.company.read"),
            Grant.all("base.look.read"),
            Grant.all("base.tax.read"), Grant.all("base.levy.read"),
            Grant.all("base.member.read"), Grant.all("base.position.read"), Grant.all("base.position-holder.read"),
            Grant.all("base.announcement.read"), Grant.own("base.activity.*"), Grant.own("base.note.*"),
            Grant.own("base.mention.*"), Grant.own("base.attachment.*"));

    /** The templates. */
    static final List<RoleTemplate> TEMPLATES = List.of(
            RoleTemplate.of("base.admin", Grant.all("*"), BANK),
            role("base.employee"),
            role("base.leader", Grant.team("base.activity.*"), Grant.all("base.announcement.*")),
            role("base.clerk", Grant.all("base.party.*"), Grant.all("base.address.*"), Grant.all("base.order.*"), Grant.all("base.order-line.*")),
            role("base.bookkeeper", BANK, Grant.all("base.tax.*"), Grant.all("base.levy.*"), Grant.all("base.order.read"),
                    Grant.all("base.order-line.read"), Grant.all("base.address.*"), Grant.all("base.company.update"), Grant.all("base.product.update")),
            role("base.warehouse", Grant.all("base.product.*"), Grant.all("base.category.*"), Grant.all("base.unit.*")));

    private BaseRoles() {
    }

    /** What everybody may, and more. */
    private static RoleTemplate role(String key, Grant... more) {
        List<Grant> grants = new ArrayList<>(EVERYBODY);
        grants.addAll(Arrays.asList(more));
        return new RoleTemplate(key, List.copyOf(grants));
    }
}
