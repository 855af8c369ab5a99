package kontor.base.tax;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a tax. */
public final class TaxDefinition {

    /** The definition. */
    public static final EntityDefinition<Tax> VALUE = EntityDefinition.of(Tax.class, "base.tax", "taxes")
            .icon("receipt-tax").title(Tax_.NAME).subtitle(Tax_.CODE).service(TaxService.class)
            .list(Tax_.CODE, Tax_.NAME, Tax_.INCLUDED)
            .form("general", Tax_.CODE, Tax_.NAME, Tax_.INCLUDED, Tax_.DESCRIPTION)
            .sortable(Tax_.CODE, Tax_.NAME).sortBy(Tax_.CODE)
            .kind(FieldKind.LONG_TEXT, Tax_.DESCRIPTION)
            .related("levies", "base.levy", Levy_.TAX)
            .exchanged().build();

    private TaxDefinition() {
    }
}
