package kontor.base.announcement;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of an announcement. */
public final class AnnouncementDefinition {

    /** The definition. */
    public static final EntityDefinition<Announcement> VALUE = EntityDefinition.of(Announcement.class, "base.announcement", "announcements")
            .icon("speakerphone").title(Announcement_.TITLE).sortByLatest(Announcement_.VISIBLE_FROM).service(AnnouncementService.class)
            .list(Announcement_.TITLE, Announcement_.VISIBLE_FROM, Announcement_.VISIBLE_UNTIL, "createdBy")
            .form("general", Announcement_.TITLE, Announcement_.TEXT)
            .form("time", Announcement_.VISIBLE_FROM, Announcement_.VISIBLE_UNTIL)
            .search(Announcement_.TITLE, Announcement_.TEXT).sortable(Announcement_.TITLE, Announcement_.VISIBLE_FROM)
            .filterable(Announcement_.VISIBLE_UNTIL)
            .kind(FieldKind.LONG_TEXT, Announcement_.TEXT)
            .exchanged()
            .build();

    private AnnouncementDefinition() {
    }
}
