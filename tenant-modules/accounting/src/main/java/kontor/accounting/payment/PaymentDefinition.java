package kontor.accounting.payment;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a payment. */
public final class PaymentDefinition {

    /** The definition. */
    public static final EntityDefinition<Payment> VALUE = EntityDefinition.of(Payment.class, "accounting.payment", "payments")
            .icon("cash").title(Payment_.NUMBER).subtitle(Payment_.PARTY).service(PaymentService.class)
            .list(Payment_.NUMBER, Payment_.DAY, Payment_.PARTY, Payment_.WAY, Payment_.AMOUNT, Payment_.OPEN, Payment_.STATE)
            .completed(Payment_.DAY, Payment_.JOURNAL)
            .form("general", Payment_.NUMBER, Payment_.PARTY, Payment_.WAY, Payment_.DAY, Payment_.JOURNAL, Payment_.REFERENCE)
            .form("amounts", Payment_.AMOUNT, Payment_.OPEN)
            .search(Payment_.NUMBER, Payment_.REFERENCE).sortable(Payment_.NUMBER, Payment_.DAY, Payment_.AMOUNT)
            .sortByLatest(Payment_.DAY).filterable(Payment_.PARTY, Payment_.WAY, Payment_.JOURNAL)
            .reference(Payment_.JOURNAL, "accounting.journal", Payment_.JOURNAL)
            .workflow(Payment_.STATE, PaymentState.FLOW)
            .related("items", "accounting.item", "document").related("entries", "accounting.entry", "document").exchanged().build();

    private PaymentDefinition() {
    }
}
