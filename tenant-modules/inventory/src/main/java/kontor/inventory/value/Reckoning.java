package kontor.inventory.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.value.Money;

/**
 * Values moves of one product, one after the other. Every value is rounded to the smallest unit of the currency by itself,
 * and whatever takes the last of something takes all that it is worth: so a quantity of zero is always worth exactly zero,
 * whatever was lost or won by rounding on the way.
 *
 * <p>Goods that leave before they came in are valued at what one last cost. They are remembered as layers below zero, and
 * what comes in next makes up for the oldest of them first; the difference between the guess and the cost is a variance.
 * Source of the method and of its figures: the stock valuation of Odoo ({@code stock.valuation.layer}).
 */
final class Reckoning {

    private final ProductValue value;
    private final List<Layer> layers;
    private final List<Layer> made = new ArrayList<>();
    private final String currency;

    /** {@code layers} are the open ones of the product, in the order of their places. */
    Reckoning(ProductValue value, List<Layer> layers) {
        this.value = value;
        this.layers = new ArrayList<>(layers);
        currency = value.currency();
    }

    /** Layers that have come up. */
    List<Layer> made() {
        return made;
    }

    /** Values the product another way from now on; what is there keeps its worth. */
    void keepBy(Costing costing) {
        if (costing == value.getCosting()) {
            return;
        }
        value.keepBy(costing);
        if (costing == Costing.AVERAGE) {
            layers.stream().filter(layer -> layer.getOpen().signum() > 0).forEach(Layer::close);
            layers.removeIf(layer -> layer.getOpen().signum() == 0);
        } else if (value.getQuantity().signum() > 0) {
            open(value.getQuantity(), value.getWorth().getAmount(), null, null);
        }
    }

    /** What one costs as things stand, unrounded; {@code guess} where nothing tells. */
    BigDecimal unit(BigDecimal guess) {
        if (value.getCosting() == Costing.AVERAGE && value.getQuantity().signum() > 0) {
            return value.getWorth().getAmount().divide(value.getQuantity(), MathContext.DECIMAL128);
        }
        return value.getLastCost() == null ? guess : value.getLastCost();
    }

    /** Goods leave; {@code guess} is what one costs if none was ever there. */
    List<Change> out(BigDecimal quantity, BigDecimal guess, UUID move, UUID orderLine) {
        BigDecimal there = quantity.min(value.getQuantity().max(BigDecimal.ZERO));
        BigDecimal missing = quantity.subtract(there);
        BigDecimal unit = unit(guess);
        BigDecimal worth = BigDecimal.ZERO;
        if (there.signum() > 0 && value.getCosting() == Costing.AVERAGE) {
            worth = Layer.share(value.getWorth().getAmount(), there, value.getQuantity(), currency);
        } else if (there.signum() > 0) {
            BigDecimal[] taken = consume(there);
            worth = taken[0];
            unit = taken[1];
        }
        if (missing.signum() > 0) {
            BigDecimal guessed = rounded(unit.multiply(missing));
            open(missing.negate(), guessed.negate(), move, orderLine);
            worth = worth.add(guessed);
        }
        value.change(quantity.negate(), worth.negate(), unit);
        return List.of(new Change(quantity.negate(), worth.negate(), false, null));
    }

    /** Takes from the oldest layers; tells what that is worth, and what one of the last layer costs. */
    private BigDecimal[] consume(BigDecimal quantity) {
        BigDecimal left = quantity;
        BigDecimal worth = BigDecimal.ZERO;
        BigDecimal unit = BigDecimal.ZERO;
        for (Layer layer : layers) {
            if (left.signum() == 0) {
                break;
            }
            if (layer.getOpen().signum() > 0) {
                BigDecimal part = left.min(layer.getOpen());
                unit = layer.getWorth().divide(layer.getOpen(), MathContext.DECIMAL128);
                worth = worth.add(layer.settle(part, currency));
                left = left.subtract(part);
            }
        }
        layers.removeIf(layer -> layer.getOpen().signum() == 0);
        return new BigDecimal[] {worth, unit};
    }

    /** Goods come in, worth so much together, and first make up for what left too early. */
    List<Change> in(BigDecimal quantity, BigDecimal worth, UUID move) {
        boolean wasShort = value.getQuantity().signum() <= 0;
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(quantity, worth, false, null));
        BigDecimal left = quantity;
        BigDecimal leftWorth = worth;
        for (Layer early : layers) {
            if (left.signum() == 0 || early.getOpen().signum() > 0) {
                continue;
            }
            BigDecimal part = left.min(early.getOpen().negate());
            BigDecimal cost = part.compareTo(left) == 0 ? leftWorth : Layer.share(leftWorth, part, left, currency);
            BigDecimal off = early.settle(part, currency).subtract(cost);
            left = left.subtract(part);
            leftWorth = leftWorth.subtract(cost);
            if (off.signum() != 0) {
                changes.add(new Change(BigDecimal.ZERO, off, true, early.getOrderLine()));
            }
        }
        layers.removeIf(layer -> layer.getOpen().signum() == 0);
        if (value.getCosting() == Costing.FIFO && left.signum() > 0) {
            open(left, leftWorth, move, null);
        }
        BigDecimal all = changes.stream().map(Change::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        value.change(quantity, all, wasShort ? worth.divide(quantity, MathContext.DECIMAL128) : null);
        return changes;
    }

    private void open(BigDecimal quantity, BigDecimal worth, UUID move, UUID orderLine) {
        Layer layer = new Layer(value, value.nextLayer(), quantity, worth, move, orderLine);
        layers.add(layer);
        made.add(layer);
    }

    private BigDecimal rounded(BigDecimal amount) {
        return new Money(amount, currency).rounded().getAmount();
    }
}
