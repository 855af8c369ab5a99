package kontor.accounting.item;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of what was set off. */
public final class AllocationDefinition {

    /** The definition. */
    public static final EntityDefinition<Allocation> VALUE = EntityDefinition.of(Allocation.class, "accounting.allocation", "allocations")
            .icon("git-merge").title(Allocation_.DEBIT).subtitle(Allocation_.CREDIT).service(AllocationService.class)
            .list(Allocation_.DAY, Allocation_.DEBIT, Allocation_.CREDIT, Allocation_.AMOUNT)
            .form("general", Allocation_.DAY, Allocation_.DEBIT, Allocation_.CREDIT, Allocation_.AMOUNT)
            .sortable(Allocation_.DAY).sortByLatest(Allocation_.DAY).filterable(Allocation_.DEBIT, Allocation_.CREDIT)
            .reference(Allocation_.DEBIT, "accounting.item", Allocation_.DEBIT)
            .reference(Allocation_.CREDIT, "accounting.item", Allocation_.CREDIT).build();

    private AllocationDefinition() {
    }
}
