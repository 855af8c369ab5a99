package kontor.crm.quotation;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a line of a quotation. */
public final class QuotationLineDefinition {

    /** The definition. */
    public static final EntityDefinition<QuotationLine> VALUE =
            EntityDefinition.of(QuotationLine.class, "crm.quotation-line", "quotation-lines")
                    .icon("list-details").title(QuotationLine_.DESCRIPTION).subtitle(QuotationLine_.QUOTATION)
                    .service(QuotationLineService.class)
                    .list(QuotationLine_.PRODUCT, QuotationLine_.DESCRIPTION, QuotationLine_.QUANTITY, QuotationLine_.PRICE,
                            QuotationLine_.DISCOUNT, QuotationLine_.TAX, QuotationLine_.NET)
                    .form("general", QuotationLine_.QUOTATION, QuotationLine_.PRODUCT, QuotationLine_.DESCRIPTION,
                            QuotationLine_.QUANTITY, QuotationLine_.PRICE, QuotationLine_.DISCOUNT, QuotationLine_.TAX,
                            QuotationLine_.NET, QuotationLine_.PLACE)
                    .sortable(QuotationLine_.PLACE).sortBy(QuotationLine_.PLACE)
                    .filterable(QuotationLine_.QUOTATION, QuotationLine_.PRODUCT)
                    .reference(QuotationLine_.QUOTATION, "crm.quotation", QuotationLine_.QUOTATION)
                    .kind(FieldKind.PERCENT, QuotationLine_.DISCOUNT)
                    .print(QuotationLine_.DESCRIPTION, QuotationLine_.QUANTITY, QuotationLine_.PRICE, QuotationLine_.DISCOUNT,
                            QuotationLine_.TAX, QuotationLine_.NET)
                    .exchanged().build();

    private QuotationLineDefinition() {
    }
}
