package kontor.inventory.stock;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of the stock of a product at a location. */
public final class QuantDefinition {

    /** The definition. */
    public static final EntityDefinition<Quant> VALUE = EntityDefinition.of(Quant.class, "inventory.stock", "stock")
            .icon("packages").title(Quant_.PRODUCT).subtitle(Quant_.LOCATION).service(QuantService.class)
            .list(Quant_.PRODUCT, Quant_.LOCATION, Quant_.ON_HAND, Quant_.RESERVED, Quant_.AVAILABLE)
            .form("general", Quant_.PRODUCT, Quant_.LOCATION, Quant_.ON_HAND, Quant_.RESERVED, Quant_.AVAILABLE, Quant_.BELOW_ZERO)
            .sortable(Quant_.ON_HAND, Quant_.AVAILABLE).sortByLatest(Quant_.ON_HAND)
            .filterable(Quant_.PRODUCT, Quant_.LOCATION, Quant_.RESERVED)
            .reference(Quant_.LOCATION, "inventory.location", Quant_.LOCATION).exchanged().build();

    private QuantDefinition() {
    }
}
