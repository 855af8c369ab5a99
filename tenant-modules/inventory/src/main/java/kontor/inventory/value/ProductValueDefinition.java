package kontor.inventory.value;

import kontor.platform.api.entity.DomainEntity_;
import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of what a product's stock is worth. */
public final class ProductValueDefinition {

    /** The definition. */
    public static final EntityDefinition<ProductValue> VALUE =
            EntityDefinition.of(ProductValue.class, "inventory.value", "values")
                    .icon("coins").title(ProductValue_.PRODUCT).service(ProductValueService.class)
                    .list(ProductValue_.PRODUCT, ProductValue_.QUANTITY, ProductValue_.WORTH, ProductValue_.UNIT_COST, ProductValue_.COSTING)
                    .form("general", ProductValue_.PRODUCT, ProductValue_.COSTING, ProductValue_.QUANTITY, ProductValue_.WORTH,
                            ProductValue_.UNIT_COST, DomainEntity_.COMPANY_ID)
                    .sortable(ProductValue_.WORTH, ProductValue_.QUANTITY).sortByLatest(ProductValue_.WORTH)
                    .filterable(ProductValue_.PRODUCT, ProductValue_.COSTING).exchanged().build();

    private ProductValueDefinition() {
    }
}
