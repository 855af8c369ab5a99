package kontor.sales;

import java.util.List;
import kontor.base.GoodsDelivered;
import kontor.base.OrderAgreed;
import kontor.base.OrderInvoiced;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.event.Subscription;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.ModuleInfo;
import kontor.platform.api.module.RoleTemplate;
import kontor.sales.order.OrderAdoption;
import kontor.sales.order.OrderDelivery;
import kontor.sales.order.OrderInvoicing;
import kontor.sales.order.SalesOrderDefinition;
import kontor.sales.order.SalesOrderLineDefinition;

/** Sales: the orders of customers, from confirmation to the last delivery and invoice. */
@ModuleInfo(id = "sales", version = "1.0", dependsOn = "base")
public final class SalesModule implements BusinessModule {

    @Override
    public List<EntityDefinition<?>> definitions() {
        return List.of(SalesOrderDefinition.VALUE, SalesOrderLineDefinition.VALUE);
    }

    @Override
    public List<Menu> menus() {
        return List.of(new Menu("menu.orders", "shopping-cart", "m/sales/orders", "sales.order.read"));
    }

    @Override
    public List<RoleTemplate> roles() {
        return SalesRoles.TEMPLATES;
    }

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(Subscription.atOnce("adoption", OrderAgreed.class, OrderAdoption.class),
                Subscription.atOnce("delivery", GoodsDelivered.class, OrderDelivery.class),
                Subscription.atOnce("invoicing", OrderInvoiced.class, OrderInvoicing.class));
    }
}
