package kontor.sales.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.base.DocumentSettings;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;

/** Use cases about the lines of sales orders. Each keeps the amounts of the order in step. */
@ApplicationScoped
public class SalesOrderLineService extends RecordService<SalesOrderLine> {

    @Inject
    SalesOrderRepository orders;

    @Inject
    DocumentSettings settings;

    @Override
    public EntityDefinition<SalesOrderLine> definition() {
        return SalesOrderLineDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(SalesOrderLine line) {
        SalesOrder order = line.getOrder();
        if (order == null) {
            throw new InvalidInput("order", "platform.required");
        }
        // A new line may be put only into an order that the caller's right to make lines reaches; seeing it is not enough.
        if (line.getCreatedAt() == null && orders.find(order.getId()).isEmpty()) {
            throw new InvalidInput("order", "platform.reference-unknown", order.getId().toString());
        }
        line.complete(order.getCurrency());
        order.put(line);
        order.reckon(settings.taxRounding(order));
    }

    @Override
    protected void beforeDelete(SalesOrderLine line) {
        line.getOrder().drop(line);
        line.getOrder().reckon(settings.taxRounding(line.getOrder()));
    }
}
