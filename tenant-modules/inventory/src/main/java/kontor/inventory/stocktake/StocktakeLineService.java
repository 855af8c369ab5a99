package kontor.inventory.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.inventory.document.Settings;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;

/** Use cases about the lines of stocktakes. */
@ApplicationScoped
public class StocktakeLineService extends RecordService<StocktakeLine> {

    @Inject
    StocktakeRepository stocktakes;

    @Inject
    Settings settings;

    @Override
    public EntityDefinition<StocktakeLine> definition() {
        return StocktakeLineDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(StocktakeLine line) {
        Stocktake stocktake = line.getStocktake();
        if (stocktake == null) {
            throw new InvalidInput("stocktake", "platform.required");
        }
        // A new line may be put only into a stocktake that the caller's right to make lines reaches; seeing it is not enough.
        if (line.getCreatedAt() == null && stocktakes.find(stocktake.getId()).isEmpty()) {
            throw new InvalidInput("stocktake", "platform.reference-unknown", stocktake.getId().toString());
        }
        if (line.getProduct() == null) {
            throw new InvalidInput("product", "platform.required");
        }
        line.check(settings.company(stocktake.getCompanyId()).getCurrency());
        stocktake.put(line);
    }

    @Override
    protected void beforeDelete(StocktakeLine line) {
        line.getStocktake().drop(line);
    }
}
