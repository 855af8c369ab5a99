package kontor.accounting;

import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Grant;

/** Roles that accounting brings along. */
final class AccountingRoles {

    private static final List<Grant> SEEN = List.of(
            Grant.all("base.party.read"), Grant.all("base.product.read"), Grant.all("base.category.read"), Grant.all("base.unit.read"),
            Grant.all("base.member.read"), Grant.all("base.company.read"), Grant.all("base.tax.read"), Grant.all("base.levy.read"),
            Grant.all("base.order.read"), Grant.all("base.order-line.read"));

    /** The templates. Whoever sells sees the invoices that are theirs; the books are for those who keep or examine them. */
    static final List<RoleTemplate> TEMPLATES = List.of(
            role("accounting.accountant", Grant.all("accounting.*")),
            role("accounting.auditor", Grant.all("accounting.invoice.read"), Grant.all("accounting.invoice-line.read"),
                    Grant.all("accounting.payment.read"), Grant.all("accounting.item.read"), Grant.all("accounting.allocation.read"),
                    Grant.all("accounting.entry.read"), Grant.all("accounting.entry-line.read"), Grant.all("accounting.account.read"),
                    Grant.all("accounting.journal.read"), Grant.all("accounting.report.read")),
            role("accounting.seller", Grant.own("accounting.invoice.read"), Grant.own("accounting.invoice-line.read")));

    private AccountingRoles() {
    }

    private static RoleTemplate role(String key, Grant... own) {
        List<Grant> grants = new ArrayList<>(List.of(own));
        grants.addAll(SEEN);
        return new RoleTemplate(key, List.copyOf(grants));
    }
}
