package kontor.accounting.goods;

import java.util.UUID;

/**
 * Which goods.
 *
 * @param company   legal entity that sells them
 * @param orderLine line of the customer's order; null for none
 * @param party     the customer, where there is no order
 * @param product   the product, where there is no order
 */
public record GoodsKey(UUID company, UUID orderLine, UUID party, UUID product) {

    /** Goods of an order's line, or else of a product for a customer. */
    public static GoodsKey of(UUID company, UUID orderLine, UUID party, UUID product) {
        return orderLine == null ? new GoodsKey(company, null, party, product) : new GoodsKey(company, orderLine, null, null);
    }

    String name() {
        return "accounting.goods " + company + " " + (orderLine == null ? party + " " + product : orderLine);
    }
}
