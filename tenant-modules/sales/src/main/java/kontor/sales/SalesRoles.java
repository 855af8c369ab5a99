package kontor.sales;

import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Grant;

/** Roles that sales brings along. */
final class SalesRoles {

    private static final List<Grant> SEEN = List.of(
            Grant.all("base.party.read"), Grant.all("base.product.read"), Grant.all("base.category.read"), Grant.all("base.unit.read"),
            Grant.all("base.member.read"), Grant.all("base.company.read"), Grant.all("base.tax.read"), Grant.all("base.levy.read"),
            Grant.all("base.order.read"), Grant.all("base.order-line.read"));

    /** The templates. */
    static final List<RoleTemplate> TEMPLATES = List.of(
            role("sales.clerk", Grant.own("sales.*"), Grant.team("sales.order.read"), Grant.team("sales.order-line.read")),
            role("sales.manager", Grant.all("sales.*")),
            role("sales.viewer", Grant.all("sales.order.read"), Grant.all("sales.order-line.read")));

    private SalesRoles() {
    }

    private static RoleTemplate role(String key, Grant... own) {
        List<Grant> grants = new ArrayList<>(List.of(own));
        grants.addAll(SEEN);
        return new RoleTemplate(key, List.copyOf(grants));
    }
}
