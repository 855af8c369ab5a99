package kontor.inventory.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.ProductRef;
import kontor.inventory.StockValueKind;
import kontor.inventory.place.Location;
import kontor.inventory.place.LocationKind;
import kontor.inventory.place.Places;
import kontor.inventory.stock.Papers;
import kontor.inventory.stock.Quant;
import kontor.inventory.stock.Shelves;
import kontor.inventory.stock.Spot;
import kontor.inventory.stock.StockMove;
import kontor.inventory.value.StockRule;
import kontor.inventory.value.StockRules;
import kontor.inventory.value.Valuation;
import kontor.platform.api.entity.Data;

/**
 * Moves the goods of a document, all of them or none: locks what lies there, moves, values and tells. Locks are taken in
 * one order throughout the module: documents, names of what is to be made, quants, values; so no two wait for each other.
 */
@ApplicationScoped
public class Posting {

    @Inject
    Data data;

    @Inject
    Places places;

    @Inject
    Settings settings;

    @Inject
    Shelves shelves;

    @Inject
    StockRules rules;

    @Inject
    Valuation valuation;

    /** Where goods come from or go to, outside of the firm, and why. */
    public enum Way {
        /** From a supplier. */
        RECEIVED(LocationKind.SUPPLIER, StockValueKind.RECEIPT, true),
        /** There when the books were opened. */
        OPENED(LocationKind.ADJUSTMENT, StockValueKind.OPENING, true),
        /** To a customer. */
        SHIPPED(LocationKind.CUSTOMER, StockValueKind.ISSUE, false),
        /** Back from a customer. */
        RETURNED(LocationKind.CUSTOMER, StockValueKind.RETURN, true),
        /** Found by a stocktake. */
        FOUND(LocationKind.ADJUSTMENT, StockValueKind.COUNT, true),
        /** Missed by a stocktake. */
        MISSED(LocationKind.ADJUSTMENT, StockValueKind.COUNT, false);

        private final LocationKind outside;
        private final StockValueKind kind;
        private final boolean in;

        Way(LocationKind outside, StockValueKind kind, boolean in) {
            this.outside = outside;
            this.kind = kind;
            this.in = in;
        }
    }

    /** Makes what is missing to value these products: for documents that lock before they post. */
    public void prepare(StockDocument document, List<ProductRef> products) {
        valuation.prepare(settings.company(document.getCompanyId()).getId(), products, rules.of(products));
    }

    /** Locks what lies at a location of these products, in the one order. */
    public Map<Spot, Quant> hold(Location location, List<ProductRef> products) {
        Map<UUID, StockRule> by = rules.of(products);
        return shelves.hold(products.stream().map(product -> new Spot(product.getId(), location.getId())).toList(),
                product -> by.get(product).isBelowZero());
    }

    /**
     * Moves goods on a day. Errors: there are not so many that nobody else is promised; the day is yet to come.
     *
     * @param type   definition of the document
     * @param ways   the goods by the way they go; a document may have several
     */
    public void post(StockDocument document, String type, LocalDate day, Map<Way, List<Passage>> ways) {
        document.done(day, settings.moment(day));
        Papers papers = new Papers(type, document.getId(), document.getNumber(), settings.company(document.getCompanyId()).getId(), day,
                document.getDoneAt(), document.orderId(), document.party() == null ? null : document.party().getId());
        Map<UUID, ProductRef> products = new LinkedHashMap<>();
        ways.values().forEach(passages -> passages.forEach(passage -> products.put(passage.product().getId(), passage.product())));
        if (products.isEmpty()) {
            return;
        }
        Map<UUID, StockRule> by = rules.of(products.values());
        Map<Way, Location> outside = new LinkedHashMap<>();
        ways.keySet().forEach(way -> outside.put(way, places.outside(way.outside)));
        valuation.prepare(papers.company(), products.values(), by);
        Map<Spot, Quant> held = hold(document.getLocation(), List.copyOf(products.values()));
        List<Valuation.Valued> moved = new ArrayList<>();
        ways.forEach((way, passages) -> passages.forEach(passage -> moved.add(
                move(papers, way, passage, document.getLocation(), outside.get(way), held))));
        valuation.value(papers, moved, by);
    }

    private Valuation.Valued move(Papers papers, Way way, Passage passage, Location inside, Location outside, Map<Spot, Quant> held) {
        Quant quant = held.get(new Spot(passage.product().getId(), inside.getId()));
        quant.release(passage.released());
        quant.move(passage.quantity(), way.in);
        StockMove move = data.add(new StockMove(papers, way.kind, passage.product(), passage.quantity(), way.in ? outside : inside,
                way.in ? inside : outside, passage.orderLine()));
        return new Valuation.Valued(move, passage.cost(), passage.issueLine());
    }
}
