package kontor.accounting;

import java.util.List;
import kontor.accounting.account.AccountDefinition;
import kontor.accounting.account.JournalDefinition;
import kontor.accounting.entry.EntryDefinition;
import kontor.accounting.entry.EntryLineDefinition;
import kontor.accounting.goods.StockPosting;
import kontor.accounting.invoice.InvoiceDefinition;
import kontor.accounting.invoice.InvoiceLineDefinition;
import kontor.accounting.item.AllocationDefinition;
import kontor.accounting.item.ItemDefinition;
import kontor.accounting.payment.PaymentDefinition;
import kontor.inventory.StockValued;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.event.Subscription;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.ModuleInfo;
import kontor.platform.api.module.Relation;
import kontor.platform.api.module.RoleTemplate;

/** Accounting: the books of the firm's legal entities, invoices to customers and what they pay. */
@ModuleInfo(id = "accounting", version = "1.0", dependsOn = "base", knows = "inventory")
public final class AccountingModule implements BusinessModule {

    @Override
    public List<EntityDefinition<?>> definitions() {
        return List.of(InvoiceDefinition.VALUE, InvoiceLineDefinition.VALUE, PaymentDefinition.VALUE, ItemDefinition.VALUE,
                AllocationDefinition.VALUE, EntryDefinition.VALUE, EntryLineDefinition.VALUE, AccountDefinition.VALUE, JournalDefinition.VALUE);
    }

    @Override
    public List<Menu> menus() {
        return List.of(new Menu("menu.invoices", "receipt-2", "m/accounting/invoices", "accounting.invoice.read"),
                new Menu("menu.payments", "cash", "m/accounting/payments", "accounting.payment.read"),
                new Menu("menu.items", "coins", "m/accounting/items?filter=open:ne:0", "accounting.item.read"),
                new Menu("menu.entries", "report-money", "m/accounting/entries", "accounting.entry.read"),
                Menu.page("menu.books", "scale", "accounting/books", "accounting.report.read"),
                new Menu("menu.accounts", "list", "m/accounting/accounts", "accounting.account.read"),
                Menu.setting("menu.journals", "notes", "m/accounting/journals", "accounting.journal.update"));
    }

    @Override
    public List<RoleTemplate> roles() {
        return AccountingRoles.TEMPLATES;
    }

    @Override
    public List<Subscription<?>> subscriptions() {
        return List.of(Subscription.atOnce("stock", StockValued.class, StockPosting.class));
    }

    @Override
    public List<Relation> relations() {
        return List.of(new Relation("base.order", "invoices", "accounting.invoice", "order").followedIn("AGREED", "CONFIRMED", "IN_PROGRESS"),
                new Relation("base.party", "invoices", "accounting.invoice", "customer"),
                new Relation("base.party", "payments", "accounting.payment", "party"),
                new Relation("base.party", "items", "accounting.item", "party"));
    }
}
