package kontor.accounting.entry;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a booking. */
public final class EntryDefinition {

    /** The definition. */
    public static final EntityDefinition<Entry> VALUE = EntityDefinition.of(Entry.class, "accounting.entry", "entries")
            .icon("report-money").title(Entry_.NUMBER).subtitle(Entry_.TEXT).service(EntryService.class)
            .list(Entry_.NUMBER, Entry_.DAY, Entry_.JOURNAL, Entry_.TEXT, Entry_.TOTAL, Entry_.STATE)
            .completed(Entry_.DAY, Entry_.JOURNAL)
            .form("general", Entry_.NUMBER, Entry_.JOURNAL, Entry_.DAY, Entry_.TEXT, Entry_.TOTAL)
            .form("origin", Entry_.DOCUMENT, Entry_.DOCUMENT_TYPE, Entry_.REVERSES)
            .search(Entry_.NUMBER, Entry_.TEXT).sortable(Entry_.NUMBER, Entry_.DAY).sortByLatest(Entry_.DAY)
            .filterable(Entry_.JOURNAL, Entry_.DOCUMENT, Entry_.REVERSES)
            .reference(Entry_.JOURNAL, "accounting.journal", Entry_.JOURNAL)
            .reference(Entry_.REVERSES, "accounting.entry", Entry_.REVERSES)
            .workflow(Entry_.STATE, EntryState.FLOW)
            .related("lines", "accounting.entry-line", EntryLine_.ENTRY)
            .related("reversals", "accounting.entry", Entry_.REVERSES).exchanged().build();

    private EntryDefinition() {
    }
}
