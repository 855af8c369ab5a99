package kontor.inventory.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import kontor.platform.api.entity.Repository;

/** Finds stocktakes. */
@ApplicationScoped
public class StocktakeRepository extends Repository<Stocktake> {

    /** For CDI. */
    public StocktakeRepository() {
        super(Stocktake.class);
    }
}
