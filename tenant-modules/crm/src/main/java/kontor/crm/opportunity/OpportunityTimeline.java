package kontor.crm.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.Change;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Action;
import kontor.platform.api.security.CurrentAccess;
import kontor.platform.api.timeline.TimelineEntry;
import kontor.platform.api.timeline.TimelineSource;

/** Tells in a party's timeline of the opportunities with it: when each began and every stage that it came to. */
@ApplicationScoped
public class OpportunityTimeline implements TimelineSource {

    private static final EntityDefinition<Opportunity> DEFINITION = OpportunityDefinition.VALUE;

    @Inject
    OpportunityRepository opportunities;

    @Inject
    OpportunityService service;

    @Inject
    CurrentAccess current;

    @Override
    public String definition() {
        return "base.party";
    }

    @Override
    public String permission() {
        return DEFINITION.permission("read");
    }

    @Override
    @Action(value = "crm.opportunity.read", readOnly = true)
    public List<TimelineEntry> of(UUID party, int limit) {
        Access access = current.get();
        if (!access.mayRead(DEFINITION, DEFINITION.field("name")) || !access.mayRead(DEFINITION, DEFINITION.field("customer"))) {
            return List.of();
        }
        List<TimelineEntry> entries = new ArrayList<>();
        for (Opportunity opportunity : opportunities.with(party, limit)) {
            service.history(opportunity.getId()).stream().filter(OpportunityTimeline::isTold)
                    .forEach(change -> entries.add(entry(opportunity, change)));
        }
        return entries.stream().sorted(Comparator.comparing(TimelineEntry::at).reversed()).limit(limit).toList();
    }

    // A stage that the caller may not see is not in the history that they get.
    private static boolean isTold(Change change) {
        return change.operation() == Change.Operation.CREATED
                || change.operation() == Change.Operation.CHANGED && change.fields().containsKey("stage");
    }

    private static TimelineEntry entry(Opportunity opportunity, Change change) {
        String what = change.operation() == Change.Operation.CREATED ? "created" : change.fields().get("stage").after().toString();
        return new TimelineEntry(change.at(), DEFINITION.icon(), "timeline.opportunity." + what, List.of(opportunity.getName()),
                DEFINITION.name(), opportunity.getId(), opportunity.getName(), change.memberName());
    }
}
