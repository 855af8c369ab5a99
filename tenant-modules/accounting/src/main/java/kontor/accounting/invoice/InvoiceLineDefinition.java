package kontor.accounting.invoice;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a line of an invoice. */
public final class InvoiceLineDefinition {

    /** The definition. */
    public static final EntityDefinition<InvoiceLine> VALUE =
            EntityDefinition.of(InvoiceLine.class, "accounting.invoice-line", "invoice-lines")
                    .icon("list-details").title(InvoiceLine_.DESCRIPTION).subtitle(InvoiceLine_.INVOICE)
                    .service(InvoiceLineService.class)
                    .list(InvoiceLine_.PRODUCT, InvoiceLine_.DESCRIPTION, InvoiceLine_.QUANTITY, InvoiceLine_.PRICE, InvoiceLine_.DISCOUNT,
                            InvoiceLine_.TAX, InvoiceLine_.NET)
                    .form("general", InvoiceLine_.INVOICE, InvoiceLine_.PRODUCT, InvoiceLine_.DESCRIPTION, InvoiceLine_.QUANTITY,
                            InvoiceLine_.PRICE, InvoiceLine_.DISCOUNT, InvoiceLine_.TAX, InvoiceLine_.NET, InvoiceLine_.PLACE)
                    .sortable(InvoiceLine_.PLACE).sortBy(InvoiceLine_.PLACE)
                    .filterable(InvoiceLine_.INVOICE, InvoiceLine_.PRODUCT)
                    .reference(InvoiceLine_.INVOICE, "accounting.invoice", InvoiceLine_.INVOICE)
                    .reference(InvoiceLine_.CREDITED, "accounting.invoice-line", InvoiceLine_.CREDITED)
                    .kind(FieldKind.PERCENT, InvoiceLine_.DISCOUNT)
                    .print(InvoiceLine_.DESCRIPTION, InvoiceLine_.QUANTITY, InvoiceLine_.PRICE, InvoiceLine_.DISCOUNT,
                            InvoiceLine_.TAX, InvoiceLine_.NET)
                    .exchanged().build();

    private InvoiceLineDefinition() {
    }
}
