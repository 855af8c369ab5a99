package kontor.base.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.about.AboutRecords;
import kontor.base.member.MemberNames;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Sort;
import kontor.platform.api.security.Action;

/** Use cases about activities. */
@ApplicationScoped
public class ActivityService extends RecordService<Activity> {

    private static final String PARTY = "base.party";
    private static final List<String> SHOWN = List.of("subject", "kind", "dueDate", "startsAt", "party", "about", "aboutType", "state");

    @Inject
    ActivityRepository activities;

    @Inject
    AboutRecords records;

    @Inject
    MemberNames names;

    @Inject
    Clock clock;

    @Override
    public EntityDefinition<Activity> definition() {
        return ActivityDefinition.VALUE;
    }

    /** What the caller has to do, the most urgent first. */
    @Action(value = "base.activity.read", readOnly = true)
    public Page mine(int most) {
        return list(open().sort(List.of(new Sort("dueDate", false))).page(most, null, 0));
    }

    /** What the caller wanted to be reminded of by now. */
    @Action(value = "base.activity.read", readOnly = true)
    public Page reminders(int most) {
        return list(open().filter("remindAt", Filter.Operator.LE, clock.instant().toString()).page(most, null, 0));
    }

    /**
     * Activities about a record (of a party also those that concern it), the next first. Errors: {@link RecordNotFound} if
     * the caller may not read the record.
     */
    @Action(value = "base.activity.read", readOnly = true)
    public List<ActivityView> of(String definition, UUID record) {
        records.mustBeVisible(definition, record);
        return views(PARTY.equals(definition) ? activities.with(record) : activities.on(definition, record));
    }

    /** Activities done that concern a party, latest first. Errors: {@link RecordNotFound} if the caller may not read the party. */
    @Action(value = "base.activity.read", readOnly = true)
    public List<ActivityView> doneWith(UUID party, int most) {
        records.mustBeVisible(PARTY, party);
        return views(activities.doneWith(party, most));
    }

    /** It is done. */
    @Action("base.activity.complete")
    public Row complete(UUID id, long version, CompleteActivity input) {
        return act(id, version, activity -> activity.complete(clock.instant(), input.outcome()));
    }

    /** It need not be done any more. */
    @Action("base.activity.drop")
    public Row drop(UUID id, long version) {
        return act(id, version, Activity::drop);
    }

    /** It is to be done after all. */
    @Action("base.activity.reopen")
    public Row reopen(UUID id, long version) {
        return act(id, version, Activity::reopen);
    }

    @Override
    protected void beforeWrite(Activity activity) {
        activity.checkTimes();
        records.check(activity);
        if (activity.getParty() == null && PARTY.equals(activity.getAboutType())) {
            activity.setParty(activities.party(activity.getAboutId()));
        }
    }

    private List<ActivityView> views(List<Activity> found) {
        Map<UUID, String> owners = names.of(found.stream().map(Activity::getOwnerId).toList());
        return found.stream().map(a -> ActivityView.of(a, owners.getOrDefault(a.getOwnerId(), ""))).toList();
    }

    private static ListQuery open() {
        return ListQuery.all().filter("owner", Filter.Operator.EQ, "me").filter("state", Filter.Operator.EQ, "OPEN").fields(SHOWN);
    }
}
