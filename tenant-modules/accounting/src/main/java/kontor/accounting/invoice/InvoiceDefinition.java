package kontor.accounting.invoice;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of an invoice or a credit note. */
public final class InvoiceDefinition {

    /** The definition. */
    public static final EntityDefinition<Invoice> VALUE = EntityDefinition.of(Invoice.class, "accounting.invoice", "invoices")
            .icon("receipt-2").title(Invoice_.NUMBER).subtitle(Invoice_.CUSTOMER).service(InvoiceService.class)
            .list(Invoice_.NUMBER, Invoice_.DAY, Invoice_.CUSTOMER, Invoice_.KIND, Invoice_.STATE, Invoice_.DUE_ON, Invoice_.GROSS, Invoice_.OPEN)
            .completed(Invoice_.DAY, Invoice_.CURRENCY)
            .form("general", Invoice_.NUMBER, Invoice_.KIND, Invoice_.CUSTOMER, Invoice_.CUSTOMER_REFERENCE, DomainEntity_.OWNER_ID)
            .form("terms", Invoice_.DAY, Invoice_.DUE_ON, Invoice_.CURRENCY, Invoice_.ORDER, Invoice_.AHEAD, Invoice_.CREDITS, Invoice_.ENTRY)
            .form("amounts", Invoice_.NET, Invoice_.TAX, Invoice_.GROSS, Invoice_.OPEN)
            .form("note", Invoice_.NOTE)
            .search(Invoice_.NUMBER, Invoice_.ORDER_NUMBER, Invoice_.CUSTOMER_REFERENCE, Invoice_.NOTE)
            .sortable(Invoice_.NUMBER, Invoice_.DAY, Invoice_.DUE_ON, Invoice_.GROSS).sortByLatest(Invoice_.DAY)
            .filterable(Invoice_.CUSTOMER, Invoice_.KIND, Invoice_.ORDER, Invoice_.CREDITS, Invoice_.ENTRY)
            .reference(Invoice_.ORDER, "base.order", Invoice_.ORDER).reference(Invoice_.CREDITS, "accounting.invoice", Invoice_.CREDITS)
            .reference(Invoice_.ENTRY, "accounting.entry", Invoice_.ENTRY)
            .workflow(Invoice_.STATE, InvoiceState.FLOW).board(InvoiceState.values())
            .kind(FieldKind.CURRENCY, Invoice_.CURRENCY).kind(FieldKind.LONG_TEXT, Invoice_.NOTE)
            .lines("lines", "accounting.invoice-line", InvoiceLine_.INVOICE, InvoiceLine_.PLACE, InvoiceState.DRAFT)
            .related("credit-notes", "accounting.invoice", Invoice_.CREDITS)
            .related("items", "accounting.item", "document")
            .print(Invoice_.KIND, Invoice_.DAY, Invoice_.DUE_ON, Invoice_.ORDER_NUMBER, Invoice_.CUSTOMER_REFERENCE,
                    DomainEntity_.OWNER_ID, Invoice_.NET, Invoice_.TAX, Invoice_.GROSS, Invoice_.NOTE)
            .exchanged().build();

    private InvoiceDefinition() {
    }
}
