package kontor.base.product;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;

/** Use cases about product groups. */
@ApplicationScoped
public class CategoryService extends RecordService<Category> {

    @Override
    public EntityDefinition<Category> definition() {
        return CategoryDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(Category category) {
        category.checkPlace();
    }
}
