package kontor.inventory.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.base.CompanyRef;
import kontor.base.ProductRef;
import kontor.inventory.StockValued;
import kontor.inventory.stock.Papers;
import kontor.inventory.stock.StockMove;
import kontor.platform.api.entity.Data;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.value.Money;

/** Values the moves of a document, writes the stock ledger and tells the ledger of accounts. */
@ApplicationScoped
public class Valuation {

    @Inject
    Data data;

    @Inject
    ValueRepository values;

    @Inject
    DomainEvents events;

    /**
     * A move to be valued.
     *
     * @param move      the move, written already
     * @param cost      what one of what comes in cost, unrounded; null for what it last cost, or what it was issued at
     * @param issueLine line of the delivery that the goods leave with, or had left with; null for none
     */
    public record Valued(StockMove move, BigDecimal cost, UUID issueLine) {
    }

    /** Values the moves in their order, once their products are prepared. Where nothing tells what one costs, it is what the product is usually bought at. */
    public void value(Papers papers, List<Valued> moves, Map<UUID, StockRule> rules) {
        Set<UUID> products = moves.stream().map(valued -> valued.move().getProduct().getId()).collect(Collectors.toSet());
        Map<UUID, ProductValue> held = hold(papers.company(), products);
        Map<UUID, Reckoning> reckonings = reckonings(held, rules);
        List<ValueEntry> entries = new ArrayList<>();
        for (Valued valued : moves) {
            UUID product = valued.move().getProduct().getId();
            for (Change change : reckon(valued, held.get(product), reckonings.get(product))) {
                entries.add(data.add(new ValueEntry(held.get(product), valued.move(), papers, change, valued.issueLine())));
            }
        }
        reckonings.values().forEach(reckoning -> reckoning.made().forEach(data::add));
        data.flush();
        events.publish(new StockValued(papers.document(), papers.type(), papers.number(), papers.company(), papers.day(), papers.order(),
                papers.party(), entries.stream().map(ValueEntry::told).toList()));
    }

    private List<Change> reckon(Valued valued, ProductValue value, Reckoning reckoning) {
        StockMove move = valued.move();
        if (move.getOrigin().isStock()) {
            return reckoning.out(move.getQuantity(), usual(value), move.getId(), move.getOrderLine());
        }
        return reckoning.in(move.getQuantity(), worth(valued, value, reckoning), move.getId());
    }

    /** What comes back is worth what it was issued at, the last of it all that is left of that. */
    private BigDecimal worth(Valued valued, ProductValue value, Reckoning reckoning) {
        BigDecimal quantity = valued.move().getQuantity();
        if (valued.issueLine() != null) {
            Optional<Away> away = values.away(valued.issueLine());
            if (away.isPresent()) {
                return Layer.share(away.get().worth().negate(), quantity, away.get().quantity().negate(), value.currency());
            }
        }
        BigDecimal unit = valued.cost() == null ? reckoning.unit(usual(value)) : valued.cost();
        return new Money(unit.multiply(quantity), value.currency()).rounded().getAmount();
    }

    private static BigDecimal usual(ProductValue value) {
        var price = value.getProduct().getPurchasePrice();
        return price != null && price.getCurrency().equals(value.currency()) ? price.getAmount() : BigDecimal.ZERO;
    }

    private Map<UUID, Reckoning> reckonings(Map<UUID, ProductValue> held, Map<UUID, StockRule> rules) {
        Map<UUID, List<Layer>> layers = values.open(held.values()).stream()
                .collect(Collectors.groupingBy(layer -> layer.getOf().getProduct().getId()));
        Map<UUID, Reckoning> reckonings = new HashMap<>();
        held.forEach((product, value) -> {
            Reckoning reckoning = new Reckoning(value, layers.getOrDefault(product, List.of()));
            reckoning.keepBy(rules.get(product).getCosting());
            reckonings.put(product, reckoning);
        });
        return reckonings;
    }

    /**
     * Makes what a product's stock is worth where it never was valued, before anything is locked: one maker a product at a
     * time, as two would make the same twice.
     */
    public void prepare(UUID company, Collection<ProductRef> products, Map<UUID, StockRule> rules) {
        Map<String, ProductRef> missing = missing(company, products);
        if (!missing.isEmpty()) {
            missing.keySet().forEach(product -> data.alone("inventory.value " + product));
            String currency = data.pointer(CompanyRef.class, company).getCurrency();
            missing(company, missing.values()).values().forEach(product ->
                    data.add(new ProductValue(product, company, currency, rules.get(product.getId()).getCosting())));
            data.flush();
        }
    }

    /** Locks what the products are worth, in the one order. */
    private Map<UUID, ProductValue> hold(UUID company, Collection<UUID> products) {
        Map<UUID, ProductValue> held = new LinkedHashMap<>();
        values.locked(company, products).forEach(value -> held.put(value.getProduct().getId(), value));
        return held;
    }

    private Map<String, ProductRef> missing(UUID company, Collection<ProductRef> products) {
        Map<String, ProductRef> missing = new TreeMap<>();
        products.forEach(product -> missing.put(product.getId().toString(), product));
        values.of(company, products.stream().map(ProductRef::getId).toList())
                .forEach(value -> missing.remove(value.getProduct().getId().toString()));
        return missing;
    }
}
