package kontor.inventory.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kontor.base.CategoryRef;
import kontor.base.ProductRef;
import kontor.platform.api.entity.Data;

/** Tells by which rule products are kept in stock. */
@ApplicationScoped
public class StockRules {

    private static final String IN_USE = "r.archived = false";

    @Inject
    Data data;

    /** The rule of each product, by the product's id. */
    public Map<UUID, StockRule> of(Collection<ProductRef> products) {
        Set<UUID> asked = new LinkedHashSet<>();
        Set<UUID> groups = new LinkedHashSet<>();
        products.forEach(product -> {
            asked.add(product.getId());
            chain(product).forEach(category -> groups.add(category.getId()));
        });
        Map<UUID, StockRule> found = new HashMap<>();
        if (!groups.isEmpty()) {
            data.unscoped(StockRule.class).where(IN_USE).where("r.category.id in :groups").with("groups", groups).list()
                    .forEach(rule -> found.put(rule.getCategory().getId(), rule));
        }
        if (!asked.isEmpty()) {
            data.unscoped(StockRule.class).where(IN_USE).where("r.product.id in :products").with("products", asked).list()
                    .forEach(rule -> found.put(rule.getProduct().getId(), rule));
        }
        Map<UUID, StockRule> rules = new HashMap<>();
        products.forEach(product -> rules.put(product.getId(), nearest(product, found)));
        return rules;
    }

    private static StockRule nearest(ProductRef product, Map<UUID, StockRule> found) {
        if (found.containsKey(product.getId())) {
            return found.get(product.getId());
        }
        return chain(product).stream().map(category -> found.get(category.getId())).filter(rule -> rule != null).findFirst()
                .orElse(StockRule.USUAL);
    }

    /** The categories that a product lies in, from the inside out; the tree has no circles. */
    private static List<CategoryRef> chain(ProductRef product) {
        List<CategoryRef> chain = new ArrayList<>();
        for (CategoryRef at = product.getCategory(); at != null; at = at.getParent()) {
            chain.add(at);
        }
        return chain;
    }
}
