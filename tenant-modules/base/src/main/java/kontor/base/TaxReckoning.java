package kontor.base;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.DocumentTotals.LineTotal;
import kontor.base.DocumentTotals.TaxTotal;
import kontor.platform.api.value.Money;

/**
 * Reckons the taxes and totals of a document. With tax on top, a line's price is its net; with tax included, the net is
 * what is left of the price, so that the customer pays exactly the price. A levy may raise the base of those after it.
 * Source of the method and of its reference figures: the tax computation of Odoo ({@code account.tax}), which takes
 * rounding by line or for the whole document as a setting.
 */
public final class TaxReckoning {

    private static final MathContext EXACT = new MathContext(34);

    private final TaxRounding rounding;
    private final String currency;
    private final Map<UUID, Sum> sums = new LinkedHashMap<>();
    private final List<Money> nets = new ArrayList<>();
    private final List<Money> lineTaxes = new ArrayList<>();

    private TaxReckoning(TaxRounding rounding, String currency) {
        this.rounding = rounding;
        this.currency = currency;
    }

    /** What a document in that currency comes to. Errors: {@link IllegalArgumentException} for a line in another currency. */
    public static DocumentTotals of(List<TaxedLine> lines, TaxRounding rounding, String currency) {
        TaxReckoning reckoning = new TaxReckoning(rounding, currency);
        lines.forEach(reckoning::add);
        return reckoning.totals(lines);
    }

    /** A levy's sums, and the smallest change that keeps the lines' nets in step with it. */
    private static final class Sum {
        private final TaxLevy levy;
        private BigDecimal base = BigDecimal.ZERO;
        private BigDecimal amount = BigDecimal.ZERO;

        private Sum(TaxLevy levy) {
            this.levy = levy;
        }
    }

    private void add(TaxedLine line) {
        Money price = Money.zero(currency).plus(line.price());
        BigDecimal base = line.tax().included() ? unrounded(line) : price.getAmount();
        BigDecimal raised = base;
        Money taxes = Money.zero(currency);
        for (TaxLevy levy : line.tax().levies()) {
            BigDecimal own = levy.onRaised() ? raised : base;
            BigDecimal amount = kept(amount(levy, own, line.quantity()));
            Sum sum = sums.computeIfAbsent(levy.id(), id -> new Sum(levy));
            sum.amount = sum.amount.add(amount);
            sum.base = sum.base.add(own);
            taxes = taxes.plus(new Money(amount, currency));
            raised = levy.raisesBase() ? raised.add(amount) : raised;
        }
        Money rounded = taxes.rounded();
        lineTaxes.add(rounded);
        nets.add(line.tax().included() ? price.minus(rounded) : price);
    }

    private BigDecimal kept(BigDecimal amount) {
        return rounding == TaxRounding.PER_LINE ? new Money(amount, currency).rounded().getAmount() : amount;
    }

    private static BigDecimal amount(TaxLevy levy, BigDecimal base, BigDecimal quantity) {
        return levy.kind() == TaxKind.FIXED ? levy.rate().multiply(quantity) : base.multiply(levy.rate()).movePointLeft(2);
    }

    /**
     * The net within a price that contains the levies, unrounded. Price = net × factor + fixed, as every levy is a multiple
     * of the net plus something fixed; so the chain is run once for a net of 0 and once for a net of 1.
     */
    private static BigDecimal unrounded(TaxedLine line) {
        BigDecimal fixed = gross(line, BigDecimal.ZERO);
        BigDecimal factor = gross(line, BigDecimal.ONE).subtract(fixed);
        return line.price().getAmount().subtract(fixed).divide(factor, EXACT);
    }

    private static BigDecimal gross(TaxedLine line, BigDecimal net) {
        BigDecimal raised = net;
        BigDecimal gross = net;
        for (TaxLevy levy : line.tax().levies()) {
            BigDecimal amount = amount(levy, levy.onRaised() ? raised : net, line.quantity());
            gross = gross.add(amount);
            raised = levy.raisesBase() ? raised.add(amount) : raised;
        }
        return gross;
    }

    private DocumentTotals totals(List<TaxedLine> lines) {
        List<TaxTotal> taxes = sums.values().stream().map(sum ->
                new TaxTotal(sum.levy, new Money(sum.base, currency).rounded(), new Money(sum.amount, currency).rounded())).toList();
        Money tax = taxes.stream().map(TaxTotal::amount).reduce(Money.zero(currency), Money::plus);
        settleIncluded(lines, taxes);
        Money net = nets.stream().reduce(Money.zero(currency), Money::plus);
        List<LineTotal> each = new ArrayList<>();
        for (int i = 0; i < nets.size(); i++) {
            each.add(new LineTotal(nets.get(i), lineTaxes.get(i)));
        }
        return new DocumentTotals(List.copyOf(each), taxes, net.rounded(), tax.rounded(), net.plus(tax).rounded());
    }

    /** What is paid for lines with tax included is their prices; a cent lost in rounding falls to the greatest of them. */
    private void settleIncluded(List<TaxedLine> lines, List<TaxTotal> taxes) {
        Money prices = Money.zero(currency);
        Money shown = Money.zero(currency);
        int greatest = -1;
        List<UUID> included = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).tax().included()) {
                prices = prices.plus(lines.get(i).price());
                shown = shown.plus(nets.get(i));
                lines.get(i).tax().levies().forEach(levy -> included.add(levy.id()));
                greatest = greatest < 0 || nets.get(i).getAmount().abs().compareTo(nets.get(greatest).getAmount().abs()) > 0 ? i : greatest;
            }
        }
        if (greatest >= 0) {
            Money tax = taxes.stream().filter(t -> included.contains(t.levy().id())).map(TaxTotal::amount).reduce(Money.zero(currency), Money::plus);
            nets.set(greatest, nets.get(greatest).plus(prices.minus(tax).minus(shown)));
        }
    }
}
