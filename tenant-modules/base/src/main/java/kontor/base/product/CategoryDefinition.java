package kontor.base.product;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of a category. */
public final class CategoryDefinition {

    /** The definition. */
    public static final EntityDefinition<Category> VALUE = EntityDefinition.of(Category.class, "base.category", "categories")
            .icon("category").title(Category_.NAME).service(CategoryService.class)
            .list(Category_.NAME, Category_.PARENT, Category_.DESCRIPTION)
            .form("general", Category_.NAME, Category_.PARENT, Category_.DESCRIPTION)
            .search(Category_.NAME).sortable(Category_.NAME).filterable(Category_.PARENT)
            .kind(FieldKind.LONG_TEXT, Category_.DESCRIPTION)
            .reference(Category_.PARENT, "base.category", Category_.PARENT)
            .related("products", "base.product", Product_.CATEGORY)
            .related("below", "base.category", Category_.PARENT)
            .exchanged()
            .build();

    private CategoryDefinition() {
    }
}
