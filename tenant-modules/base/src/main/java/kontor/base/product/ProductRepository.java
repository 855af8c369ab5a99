package kontor.base.product;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.Repository;

/** Finds products. */
@ApplicationScoped
public class ProductRepository extends Repository<Product> {

    /** For CDI. */
    public ProductRepository() {
        super(Product.class);
    }
}
