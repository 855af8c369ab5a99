package kontor.base.product;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a product. */
public final class ProductDefinition {

    /** The definition. */
    public static final EntityDefinition<Product> VALUE = EntityDefinition.of(Product.class, "base.product", "products")
            .icon("package").title(Product_.NAME).subtitle(Product_.CODE).service(ProductService.class)
            .list(Product_.CODE, Product_.NAME, Product_.CATEGORY, Product_.UNIT, Product_.SALES_PRICE, Product_.PURCHASE_PRICE,
            Product_.DISCONTINUED)
            .form("general", Product_.NAME, Product_.CODE, Product_.KIND, Product_.CATEGORY, Product_.PICTURE)
            .form("prices", Product_.SALES_PRICE, Product_.TAX, Product_.PURCHASE_PRICE, Product_.SUPPLIER)
            .form("handling", Product_.UNIT, Product_.PACKAGING, Product_.BARCODE, Product_.DISCONTINUED)
            .form("description", Product_.DESCRIPTION)
            .search(Product_.NAME, Product_.CODE, Product_.BARCODE, Product_.PACKAGING, Product_.DESCRIPTION)
            .sortable(Product_.NAME, Product_.CODE, Product_.SALES_PRICE)
            .filterable(Product_.KIND, Product_.CATEGORY, Product_.UNIT, Product_.SUPPLIER, Product_.BARCODE, Product_.DISCONTINUED)
            .kind(FieldKind.LONG_TEXT, Product_.DESCRIPTION).kind(FieldKind.PICTURE, Product_.PICTURE)
            .reference(Product_.CATEGORY, "base.category", Product_.CATEGORY)
            .reference(Product_.UNIT, "base.unit", Product_.UNIT)
            .reference(Product_.TAX, "base.tax", Product_.TAX)
            .reference(Product_.SUPPLIER, "base.party", Product_.SUPPLIER)
            .exchanged().extensible()
            .build();

    private ProductDefinition() {
    }
}
