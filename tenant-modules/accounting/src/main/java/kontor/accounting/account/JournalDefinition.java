package kontor.accounting.account;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a journal. */
public final class JournalDefinition {

    /** The definition. */
    public static final EntityDefinition<Journal> VALUE = EntityDefinition.of(Journal.class, "accounting.journal", "journals")
            .icon("notes").title(Journal_.NAME).subtitle(Journal_.CODE).service(JournalService.class)
            .list(Journal_.CODE, Journal_.NAME, Journal_.KIND, Journal_.ACCOUNT)
            .form("general", Journal_.CODE, Journal_.NAME, Journal_.KIND, Journal_.ACCOUNT)
            .search(Journal_.CODE, Journal_.NAME).sortable(Journal_.CODE).sortBy(Journal_.CODE).filterable(Journal_.KIND)
            .reference(Journal_.ACCOUNT, "accounting.account", Journal_.ACCOUNT).build();

    private JournalDefinition() {
    }
}
