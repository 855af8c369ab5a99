package kontor.base.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.timeline.TimelineEntry;
import kontor.platform.api.timeline.TimelineSource;

/** What was done with a party, in its timeline. */
@ApplicationScoped
public class ActivityTimeline implements TimelineSource {

    private static final Map<ActivityKind, String> ICONS = Map.of(ActivityKind.TASK, "checkbox", ActivityKind.CALL, "phone",
            ActivityKind.MEETING, "users", ActivityKind.MAIL, "mail");

    @Inject
    ActivityService activities;

    @Override
    public String definition() {
        return "base.party";
    }

    @Override
    public String permission() {
        return "base.activity.read";
    }

    @Override
    public List<TimelineEntry> of(UUID record, int limit) {
        return activities.doneWith(record, limit).stream().map(a -> new TimelineEntry(a.doneAt(), ICONS.get(a.kind()),
                "timeline.activity." + a.kind(), List.of(), "base.activity", a.id(), a.subject(), a.ownerName())).toList();
    }
}
