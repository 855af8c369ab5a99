package kontor.inventory.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kontor.base.CategoryRef;
import kontor.base.ProductRef;
import kontor.platform.api.entity.Data;

/** Tells by which rule products are kept in stock. */
@ApplicationScoped
public class StockRules {

    // Categories have few rules, so all of theirs are read, and the tree only if there are any.
    private static final String MAY_APPLY = "r.archived = false and (r.category is not null or r.product.id in :products)";

    @Inject
    Data data;

    /** The rule of each product, by the product's id. */
    public Map<UUID, StockRule> of(Collection<ProductRef> products) {
        if (products.isEmpty()) {
            return Map.of();
        }
        Map<UUID, StockRule> own = new HashMap<>();
        Map<UUID, StockRule> ofCategories = new HashMap<>();
        data.unscoped(StockRule.class).where(MAY_APPLY).with("products", products.stream().map(ProductRef::getId).toList()).list()
                .forEach(rule -> note(rule, own, ofCategories));
        Map<UUID, StockRule> rules = new HashMap<>();
        products.forEach(product -> rules.put(product.getId(),
                own.containsKey(product.getId()) ? own.get(product.getId()) : nearest(product, ofCategories)));
        return rules;
    }

    private static void note(StockRule rule, Map<UUID, StockRule> own, Map<UUID, StockRule> ofCategories) {
        if (rule.getProduct() == null) {
            ofCategories.put(rule.getCategory().getId(), rule);
        } else {
            own.put(rule.getProduct().getId(), rule);
        }
    }

    private static StockRule nearest(ProductRef product, Map<UUID, StockRule> ofCategories) {
        // The tree of categories has no circles.
        CategoryRef at = ofCategories.isEmpty() ? null : product.getCategory();
        while (at != null && !ofCategories.containsKey(at.getId())) {
            at = at.getParent();
        }
        return at == null ? StockRule.USUAL : ofCategories.get(at.getId());
    }
}
