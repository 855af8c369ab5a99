package kontor.crm;

import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Grant;

/** Roles that customer relations bring along. */
final class CrmRoles {

    /** What anybody who sells has to see of the public edition, and may do there: a lead becomes a party. */
    private static final List<Grant> SELLING = List.of(
            Grant.all("base.party.read"), Grant.all("base.party.create"), Grant.all("base.party.update"),
            Grant.all("base.product.read"), Grant.all("base.category.read"), Grant.all("base.unit.read"),
            Grant.all("base.member.read"), Grant.all("base.company.read"), Grant.all("base.tax.read"), Grant.all("base.levy.read"),
            Grant.own("base.order.*"), Grant.team("base.order.read"), Grant.own("base.order-line.*"), Grant.team("base.order-line.read"));

    /** The templates. */
    static final List<RoleTemplate> TEMPLATES = List.of(
            role("crm.salesperson",
                    Grant.own("crm.lead.*"), Grant.team("crm.lead.read"),
                    Grant.own("crm.opportunity.*"), Grant.team("crm.opportunity.read"),
                    Grant.own("crm.opportunity-line.*"), Grant.team("crm.opportunity-line.read"),
                    Grant.own("crm.quotation.*"), Grant.team("crm.quotation.read"),
                    Grant.own("crm.quotation-line.*"), Grant.team("crm.quotation-line.read"),
                    Grant.team("crm.pipeline.read")),
            role("crm.manager", Grant.all("crm.*")));

    private CrmRoles() {
    }

    private static RoleTemplate role(String key, Grant... own) {
        List<Grant> grants = new ArrayList<>(List.of(own));
        grants.addAll(SELLING);
        return new RoleTemplate(key, List.copyOf(grants));
    }
}
