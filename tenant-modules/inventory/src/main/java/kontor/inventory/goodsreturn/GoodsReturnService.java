package kontor.inventory.goodsreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.inventory.document.Settings;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Use cases about returns. */
@ApplicationScoped
public class GoodsReturnService extends RecordService<GoodsReturn> {

    @Inject
    Settings settings;

    @Inject
    Returning returning;

    @Override
    public EntityDefinition<GoodsReturn> definition() {
        return GoodsReturnDefinition.VALUE;
    }

    /** Receives what is said to have come, or else all; the rest goes on in a return of its own. Errors: {@link BusinessRuleViolation}. */
    @Action("inventory.return.receive")
    public Row receive(UUID id, long version, ReceiveInput input) {
        return act(id, version, back -> returning.receive(back, input.day()));
    }

    /** The goods will not come. Errors: it has an end. */
    @Action("inventory.return.cancel")
    public Row cancel(UUID id, long version) {
        return act(id, version, back -> back.move("cancel"));
    }

    @Override
    protected void beforeWrite(GoodsReturn back) {
        settings.complete(back);
        if (back.getNumber() == null) {
            settings.number(back, Returning.SERIES, Returning.PREFIX);
        }
    }

    @Override
    protected void beforeDelete(GoodsReturn back) {
        back.checkOpen("state");
    }
}
