package kontor.base.activity;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of an activity. */
public final class ActivityDefinition {

    /** The definition. */
    public static final EntityDefinition<Activity> VALUE = EntityDefinition.of(Activity.class, "base.activity", "activities")
            .icon("calendar-event").title(Activity_.SUBJECT).subtitle(Activity_.DUE_DATE).service(ActivityService.class)
            .list(Activity_.SUBJECT, Activity_.KIND, Activity_.DUE_DATE, Activity_.PARTY, "ownerId", Activity_.STATE)
            .form("general", Activity_.SUBJECT, Activity_.KIND, "ownerId", Activity_.STATE)
            .form("time", Activity_.DUE_DATE, Activity_.STARTS_AT, Activity_.ENDS_AT, Activity_.REMIND_AT, Activity_.DONE_AT)
            .form("about", Activity_.PARTY, Activity_.ABOUT_ID, Activity_.ABOUT_TYPE)
            .form("note", Activity_.NOTE)
            .search(Activity_.SUBJECT, Activity_.NOTE)
            .sortable(Activity_.SUBJECT, Activity_.DUE_DATE, Activity_.STARTS_AT).sortBy(Activity_.DUE_DATE)
            .filterable(Activity_.KIND, Activity_.PARTY, Activity_.ABOUT_ID, Activity_.ABOUT_TYPE, Activity_.REMIND_AT, Activity_.DONE_AT)
            .workflow(Activity_.STATE, ActivityState.FLOW)
            .calendar(Activity_.DUE_DATE, Activity_.STARTS_AT, Activity_.ENDS_AT)
            .kind(FieldKind.LONG_TEXT, Activity_.NOTE)
            .reference(Activity_.PARTY, "base.party", Activity_.PARTY)
            .reference(Activity_.ABOUT_ID, null, "about")
            .exchanged()
            .build();

    private ActivityDefinition() {
    }
}
