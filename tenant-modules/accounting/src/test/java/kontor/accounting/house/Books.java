package kontor.accounting.house;

import java.util.List;
import kontor.accounting.AccountingModule;
import kontor.accounting.goods.Goods;
import kontor.accounting.invoice.InvoiceTax;
import kontor.base.Billables;
import kontor.base.order.BillableOrders;
import kontor.inventory.StockLedger;
import kontor.inventory.house.House;
import kontor.inventory.value.PublishedLedger;
import kontor.sales.order.BillableSalesOrders;

/** A house with accounting, where every test has a legal entity of its own. */
public final class Books extends House {

    private static Books shared;

    private Books() {
        super("books_house", List.of(new AccountingModule()), List.of(Goods.class, InvoiceTax.class));
        offer(StockLedger.class, bean(PublishedLedger.class));
        offer(Billables.class, bean(BillableSalesOrders.class), bean(BillableOrders.class));
    }

    /** The one house of a test run, with a legal entity that nobody has acted for yet. */
    public static synchronized Books shared() {
        if (shared == null) {
            shared = new Books();
        }
        shared.open();
        return shared;
    }
}
