package kontor.inventory.goodsreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;

/** Use cases about the lines of returns. */
@ApplicationScoped
public class ReturnLineService extends RecordService<ReturnLine> {

    @Inject
    ReturnRepository returns;

    @Override
    public EntityDefinition<ReturnLine> definition() {
        return ReturnLineDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(ReturnLine line) {
        GoodsReturn back = line.getGoodsReturn();
        if (back == null) {
            throw new InvalidInput("return", "platform.required");
        }
        // A new line may be put only into a return that the caller's right to make lines reaches; seeing it is not enough.
        if (line.getCreatedAt() == null && returns.find(back.getId()).isEmpty()) {
            throw new InvalidInput("return", "platform.reference-unknown", back.getId().toString());
        }
        if (line.getDeliveryLine() == null && back.getDelivery() != null) {
            throw BusinessRuleViolation.of("return", "inventory.return.of-delivery");
        }
        if (line.getProduct() != null && line.getProduct().isService()) {
            throw new InvalidInput("product", "inventory.no-goods");
        }
        back.put(line);
        line.toReceive();
    }

    @Override
    protected void beforeDelete(ReturnLine line) {
        line.getGoodsReturn().checkOpen("return");
        line.getGoodsReturn().drop(line);
    }
}
