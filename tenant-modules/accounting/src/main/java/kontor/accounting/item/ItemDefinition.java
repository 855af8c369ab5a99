package kontor.accounting.item;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of an open item. */
public final class ItemDefinition {

    /** The definition. */
    public static final EntityDefinition<Item> VALUE = EntityDefinition.of(Item.class, "accounting.item", "items")
            .icon("coins").title(Item_.NUMBER).subtitle(Item_.PARTY).service(ItemService.class)
            .list(Item_.PARTY, Item_.NUMBER, Item_.DAY, Item_.DUE_ON, Item_.AMOUNT, Item_.OPEN)
            .form("general", Item_.PARTY, Item_.NUMBER, Item_.DAY, Item_.DUE_ON, Item_.AMOUNT, Item_.OPEN, Item_.LINE)
            .search(Item_.NUMBER).sortable(Item_.NUMBER, Item_.DAY, Item_.DUE_ON, Item_.OPEN).sortBy(Item_.DUE_ON)
            .filterable(Item_.PARTY, Item_.DOCUMENT)
            .reference(Item_.LINE, "accounting.entry-line", Item_.LINE)
            .related("settled", "accounting.allocation", Allocation_.DEBIT)
            .related("spent", "accounting.allocation", Allocation_.CREDIT).exchanged().build();

    private ItemDefinition() {
    }
}
