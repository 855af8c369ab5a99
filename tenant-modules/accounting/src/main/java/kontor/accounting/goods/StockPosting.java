package kontor.accounting.goods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kontor.accounting.account.Account;
import kontor.accounting.account.Charts;
import kontor.accounting.account.JournalKind;
import kontor.accounting.account.Purpose;
import kontor.accounting.entry.EntryRepository;
import kontor.accounting.entry.Ledger;
import kontor.accounting.entry.Leg;
import kontor.accounting.entry.Voucher;
import kontor.inventory.StockValueKind;
import kontor.inventory.StockValued;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.event.EventHandler;

/**
 * Books what stock is worth as it changes, in the very transaction that moves the goods (perpetual inventory, anglo-saxon):
 * a receipt against goods received not invoiced, an issue against goods delivered not invoiced, counts and variances
 * against their own accounts. Of goods that were invoiced before they left, the cost is booked as sold at once.
 */
@ApplicationScoped
public class StockPosting implements EventHandler<StockValued> {

    @Inject
    Charts charts;

    @Inject
    Ledger ledger;

    @Inject
    EntryRepository entries;

    @Inject
    GoodsBook book;

    @Override
    public void handle(StockValued fact) {
        if (entries.isBooked(fact.document())) {
            return;
        }
        String currency = charts.company(fact.company()).getCurrency();
        Map<Purpose, BigDecimal> amounts = new EnumMap<>(Purpose.class);
        Map<GoodsKey, Goods> held = book.hold(fact.lines().stream().filter(line -> hasOwner(fact, line)).map(line -> key(fact, line)).toList());
        for (StockValued.Line line : fact.lines()) {
            if (!line.value().getCurrency().equals(currency)) {
                throw new BusinessRuleViolation("accounting.entry-line.other-currency", currency);
            }
            BigDecimal value = line.value().getAmount();
            add(amounts, Purpose.INVENTORY, value);
            add(amounts, counterpart(fact, line), value.negate());
            if (hasOwner(fact, line)) {
                BigDecimal sold = book.moved(held.get(key(fact, line)), line.quantity().negate(), value.negate(), currency);
                add(amounts, Purpose.COST_OF_GOODS, sold);
                add(amounts, Purpose.GDNI, sold.negate());
            }
        }
        book(fact, amounts);
    }

    private void book(StockValued fact, Map<Purpose, BigDecimal> amounts) {
        amounts.values().removeIf(amount -> amount.signum() == 0);
        if (amounts.isEmpty()) {
            return;
        }
        Map<Purpose, Account> accounts = charts.purposes(fact.company());
        List<Leg> legs = amounts.entrySet().stream()
                .map(each -> new Leg(accounts.get(each.getKey()), each.getValue(), null, fact.party(), null, null)).toList();
        ledger.book(Voucher.of(charts.journal(fact.company(), JournalKind.STOCK), fact.number(), fact.day(), fact.documentType(), fact.document(), legs));
    }

    private static boolean isTrade(StockValued.Line line) {
        return line.kind() == StockValueKind.ISSUE || line.kind() == StockValueKind.RETURN;
    }

    /** Whether an invoice is to follow: goods that left for nobody in particular are used up at once. */
    private static boolean hasOwner(StockValued fact, StockValued.Line line) {
        return isTrade(line) && (line.orderLine() != null || fact.party() != null);
    }

    private static GoodsKey key(StockValued fact, StockValued.Line line) {
        return GoodsKey.of(fact.company(), line.orderLine(), fact.party(), line.product());
    }

    private static Purpose counterpart(StockValued fact, StockValued.Line line) {
        return switch (line.kind()) {
            case RECEIPT -> Purpose.GRNI;
            case OPENING -> Purpose.OPENING;
            case ISSUE, RETURN -> hasOwner(fact, line) ? Purpose.GDNI : Purpose.COST_OF_GOODS;
            case COUNT -> Purpose.STOCK_ADJUSTMENT;
            case VARIANCE -> Purpose.PRICE_VARIANCE;
        };
    }

    private static void add(Map<Purpose, BigDecimal> amounts, Purpose purpose, BigDecimal amount) {
        amounts.merge(purpose, amount, BigDecimal::add);
    }
}
