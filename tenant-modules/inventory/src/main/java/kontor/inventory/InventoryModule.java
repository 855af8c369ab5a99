package kontor.inventory;

import java.util.List;
import kontor.base.OrderCancelled;
import kontor.base.OrderConfirmed;
import kontor.inventory.delivery.DeliveryDefinition;
import kontor.inventory.delivery.DeliveryLineDefinition;
import kontor.inventory.delivery.OrderRelease;
import kontor.inventory.delivery.OrderReservation;
import kontor.inventory.goodsreturn.GoodsReturnDefinition;
import kontor.inventory.goodsreturn.ReturnLineDefinition;
import kontor.inventory.place.LocationDefinition;
import kontor.inventory.place.WarehouseDefinition;
import kontor.inventory.receipt.ReceiptDefinition;
import kontor.inventory.receipt.ReceiptLineDefinition;
import kontor.inventory.stock.QuantDefinition;
import kontor.inventory.stock.StockMoveDefinition;
import kontor.inventory.stocktake.StocktakeDefinition;
import kontor.inventory.stocktake.StocktakeLineDefinition;
import kontor.inventory.value.ProductValueDefinition;
import kontor.inventory.value.StockRuleDefinition;
import kontor.inventory.value.ValueEntryDefinition;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.event.Subscription;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.ModuleInfo;
import kontor.platform.api.module.Relation;
import kontor.platform.api.module.RoleTemplate;

/** Inventory: goods in warehouses, their ways in and out, and what they are worth. */
@ModuleInfo(id = "inventory", version = "1.0", dependsOn = "base")
public final class InventoryModule implements BusinessModule {

    /** Refuses what would change stock past the documents that do: its moves, what is there and what it is worth. */
    public static final String BY_DOCUMENTS = "inventory.by-documents";

    @Override
    public List<EntityDefinition<?>> definitions() {
        return List.of(DeliveryDefinition.VALUE, DeliveryLineDefinition.VALUE, GoodsReturnDefinition.VALUE, ReturnLineDefinition.VALUE,
                ReceiptDefinition.VALUE, ReceiptLineDefinition.VALUE, StocktakeDefinition.VALUE, StocktakeLineDefinition.VALUE,
                QuantDefinition.VALUE, StockMoveDefinition.VALUE, ProductValueDefinition.VALUE, ValueEntryDefinition.VALUE,
                WarehouseDefinition.VALUE, LocationDefinition.VALUE, StockRuleDefinition.VALUE);
    }

    @Override
    public List<Menu> menus() {
        return List.of(new Menu("menu.deliveries", "truck-delivery", "m/inventory/deliveries", "inventory.delivery.read"),
                new Menu("menu.returns", "transfer-in", "m/inventory/returns", "inventory.return.read"),
                new Menu("menu.receipts", "package-import", "m/inventory/receipts", "inventory.receipt.read"),
                new Menu("menu.stocktakes", "report-analytics", "m/inventory/stocktakes", "inventory.stocktake.read"),
                new Menu("menu.stock", "packages", "m/inventory/stock", "inventory.stock.read"),
                new Menu("menu.values", "coins", "m/inventory/values", "inventory.value.read"),
                new Menu("menu.moves", "arrows-exchange", "m/inventory/moves", "inventory.move.read"),
                Menu.setting("menu.warehouses", "building-warehouse", "m/inventory/warehouses", "inventory.warehouse.update"),
                Menu.setting("menu.rules", "adjustments", "m/inventory/rules", "inventory.rule.update"));
    }

    @Override
    public List<RoleTemplate> roles() {
        return InventoryRoles.TEMPLATES;
    }

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(Subscription.atOnce("reservation", OrderConfirmed.class, OrderReservation.class),
                Subscription.atOnce("release", OrderCancelled.class, OrderRelease.class));
    }

    @Override
    public List<Relation> relations() {
        return List.of(new Relation("base.order", "deliveries", "inventory.delivery", "order"),
                new Relation("base.order", "returns", "inventory.return", "order"),
                new Relation("base.party", "deliveries", "inventory.delivery", "customer"),
                new Relation("base.party", "receipts", "inventory.receipt", "supplier"),
                new Relation("base.product", "stock", "inventory.stock", "product"),
                new Relation("base.product", "values", "inventory.value", "product"),
                new Relation("base.product", "moves", "inventory.move", "product"));
    }
}
