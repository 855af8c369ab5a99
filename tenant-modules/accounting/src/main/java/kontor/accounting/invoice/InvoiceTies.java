package kontor.accounting.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.accounting.goods.GoodsBook;
import kontor.base.PartyDeletionCheck;
import kontor.base.PartyMerge;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;

/** What binds invoices, and goods yet to be invoiced, to parties: they follow a merge, and stand against a deletion. */
@ApplicationScoped
public class InvoiceTies implements PartyMerge, PartyDeletionCheck {

    @Inject
    InvoiceRepository invoices;

    @Inject
    GoodsBook goods;

    @Inject
    Data data;

    @Override
    public String module() {
        return "accounting";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        PartyRef to = data.pointer(PartyRef.class, kept);
        invoices.allOf(duplicate).forEach(invoice -> invoice.replace(duplicate, to));
        goods.merge(duplicate, kept);
    }

    @Override
    public void check(UUID party) {
        if (!invoices.allOf(party).isEmpty()) {
            throw new BusinessRuleViolation("accounting.party-in-use");
        }
    }
}
