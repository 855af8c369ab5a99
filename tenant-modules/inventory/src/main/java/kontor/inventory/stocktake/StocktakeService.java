package kontor.inventory.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.inventory.document.Settings;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Use cases about stocktakes. */
@ApplicationScoped
public class StocktakeService extends RecordService<Stocktake> {

    private static final String SERIES = "inventory.stocktake";
    private static final String PREFIX = "ST";

    @Inject
    Settings settings;

    @Inject
    Counting counting;

    @Override
    public EntityDefinition<Stocktake> definition() {
        return StocktakeDefinition.VALUE;
    }

    /** Makes what is booked what was counted. Errors: {@link BusinessRuleViolation} if it is no draft, empty, or less than is promised. */
    @Action("inventory.stocktake.post")
    public Row post(UUID id, long version) {
        return act(id, version, counting::post);
    }

    /** Gives it up. Errors: it is no draft. */
    @Action("inventory.stocktake.cancel")
    public Row cancel(UUID id, long version) {
        return act(id, version, stocktake -> stocktake.move("cancel"));
    }

    @Override
    protected void beforeWrite(Stocktake stocktake) {
        settings.complete(stocktake);
        if (stocktake.getNumber() == null) {
            settings.number(stocktake, SERIES, PREFIX);
        }
    }

    @Override
    protected void beforeDelete(Stocktake stocktake) {
        stocktake.checkOpen("state");
    }
}
