package kontor.accounting.goods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.base.ProductRef;
import kontor.platform.api.entity.Data;

/** Knows the cost of goods between delivery and invoice. */
@ApplicationScoped
public class GoodsBook {

    private static final String OF_ORDER = "r.companyId = :company and r.orderLine = :line";
    private static final String OF_PARTY = "r.companyId = :company and r.party = :party and r.product = :product and r.orderLine is null";

    @Inject
    Data data;

    /** Goods, held until the transaction ends, in one order so that no two wait for each other; made where they are not known. */
    public Map<GoodsKey, Goods> hold(Collection<GoodsKey> keys) {
        Map<GoodsKey, Goods> held = new HashMap<>();
        keys.stream().distinct().sorted(Comparator.comparing(GoodsKey::name)).forEach(key -> {
            data.alone(key.name());
            held.put(key, find(key).orElseGet(() -> make(key)));
        });
        return held;
    }

    private Optional<Goods> find(GoodsKey key) {
        return (key.orderLine() != null
                ? data.unscoped(Goods.class).where(OF_ORDER).with("company", key.company()).with("line", key.orderLine())
                : data.unscoped(Goods.class).where(OF_PARTY).with("company", key.company()).with("party", data.pointer(PartyRef.class, key.party()))
                        .with("product", data.pointer(ProductRef.class, key.product()))).locked().list().stream().findFirst();
    }

    private Goods make(GoodsKey key) {
        return data.add(Goods.of(key.company(), key.orderLine(), key.orderLine() != null ? null : data.pointer(PartyRef.class, key.party()),
                key.orderLine() != null ? null : data.pointer(ProductRef.class, key.product())));
    }

    /** Goods have left, or come back; tells what of their cost is of goods sold. */
    BigDecimal moved(Goods goods, BigDecimal quantity, BigDecimal cost, String currency) {
        return goods.moved(quantity, cost, currency);
    }

    /** Goods have been invoiced, or credited, below zero; tells what of their cost is now of goods sold. */
    public BigDecimal invoiced(Goods goods, BigDecimal quantity, String currency) {
        return goods.invoiced(quantity, currency);
    }

    /** What was a duplicate's is from now on the kept party's. */
    public void merge(UUID duplicate, UUID kept) {
        PartyRef to = data.pointer(PartyRef.class, kept);
        List<Goods> moving = data.unscoped(Goods.class).where("r.party = :party").with("party", data.pointer(PartyRef.class, duplicate)).list();
        for (Goods goods : moving) {
            Optional<Goods> there = find(new GoodsKey(goods.getCompanyId(), null, kept, goods.getProduct().getId()));
            if (there.isPresent()) {
                there.get().absorb(goods);
                data.remove(goods);
            } else {
                goods.replace(to);
            }
        }
    }
}
