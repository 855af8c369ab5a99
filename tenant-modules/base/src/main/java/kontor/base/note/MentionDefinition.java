package kontor.base.note;

import kontor.platform.api.entity.EntityDefinition;

/** What users and programs see of a mention. */
public final class MentionDefinition {

    /** The definition. */
    public static final EntityDefinition<Mention> VALUE = EntityDefinition.of(Mention.class, "base.mention", "mentions")
            .icon("at").title(Mention_.EXCERPT).sortByLatest("createdAt").service(MentionService.class)
            .list(Mention_.EXCERPT, "createdBy", "createdAt", Mention_.SEEN_AT)
            .form("general", Mention_.EXCERPT, Mention_.NOTE, Mention_.SEEN_AT)
            .form("about", Mention_.ABOUT_ID, Mention_.ABOUT_TYPE)
            .filterable(Mention_.SEEN_AT, Mention_.NOTE)
            .reference(Mention_.NOTE, "base.note", Mention_.NOTE)
            .reference(Mention_.ABOUT_ID, null, "about")
            .build();

    private MentionDefinition() {
    }
}
