package kontor.accounting.entry;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a line of a booking. */
public final class EntryLineDefinition {

    /** The definition. */
    public static final EntityDefinition<EntryLine> VALUE = EntityDefinition.of(EntryLine.class, "accounting.entry-line", "entry-lines")
            .icon("list-details").title(EntryLine_.ACCOUNT).subtitle(EntryLine_.ENTRY).service(EntryLineService.class)
            .list(EntryLine_.DAY, EntryLine_.ENTRY, EntryLine_.ACCOUNT, EntryLine_.DEBIT, EntryLine_.CREDIT, EntryLine_.PARTY, EntryLine_.TEXT)
            .form("general", EntryLine_.ENTRY, EntryLine_.ACCOUNT, EntryLine_.DEBIT, EntryLine_.CREDIT, EntryLine_.PARTY, EntryLine_.TEXT)
            .form("more", EntryLine_.DAY, EntryLine_.DUE_ON, EntryLine_.LEVY, EntryLine_.TURN, EntryLine_.BASE)
            .sortable(EntryLine_.PLACE, EntryLine_.DAY).sortBy(EntryLine_.PLACE)
            .filterable(EntryLine_.ENTRY, EntryLine_.ACCOUNT, EntryLine_.PARTY, EntryLine_.LEVY, EntryLine_.TURN)
            .reference(EntryLine_.ENTRY, "accounting.entry", EntryLine_.ENTRY)
            .reference(EntryLine_.ACCOUNT, "accounting.account", EntryLine_.ACCOUNT).exchanged().build();

    private EntryLineDefinition() {
    }
}
