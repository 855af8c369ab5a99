package kontor.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Grant;

/** Roles that inventory brings along. */
final class InventoryRoles {

    private static final List<Grant> SEEN = List.of(
            Grant.all("base.party.read"), Grant.all("base.product.read"), Grant.all("base.category.read"), Grant.all("base.unit.read"),
            Grant.all("base.member.read"), Grant.all("base.company.read"), Grant.all("base.order.read"), Grant.all("base.order-line.read"));

    private static final List<String> RECORDS = List.of("delivery", "delivery-line", "return", "return-line", "receipt", "receipt-line",
            "stocktake", "stocktake-line", "stock", "move", "warehouse", "location", "rule");

    private static final List<String> DOCUMENTS = List.of("delivery", "delivery-line", "return", "return-line", "receipt", "receipt-line",
            "stocktake", "stocktake-line");

    /** The templates. What goods are worth is not for everybody who handles them. */
    static final List<RoleTemplate> TEMPLATES = List.of(
            role("inventory.keeper", grants(DOCUMENTS, ".*"), grants(RECORDS, ".read"), grants(List.of("location"), ".*")),
            role("inventory.manager", grants(List.of(""), "*")),
            role("inventory.viewer", grants(RECORDS, ".read")),
            role("inventory.accountant", grants(RECORDS, ".read"), grants(List.of("value", "value-entry"), ".read"),
                    grants(List.of("rule"), ".*")));

    private InventoryRoles() {
    }

    private static List<Grant> grants(List<String> records, String operation) {
        return records.stream().map(record -> Grant.all("inventory." + record + operation)).toList();
    }

    @SafeVarargs
    private static RoleTemplate role(String key, List<Grant>... own) {
        List<Grant> grants = new ArrayList<>(SEEN);
        Arrays.stream(own).forEach(grants::addAll);
        return new RoleTemplate(key, List.copyOf(grants));
    }
}
