package kontor.base.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.query.Page;
import kontor.platform.api.security.Action;

/** Use cases about mentions; each belongs to the member who was named. */
@ApplicationScoped
public class MentionService extends RecordService<Mention> {

    @Inject
    Clock clock;

    @Override
    public EntityDefinition<Mention> definition() {
        return MentionDefinition.VALUE;
    }

    /** Where the caller was named and has not taken note yet, latest first. */
    @Action(value = "base.mention.read", readOnly = true)
    public Page unseen(int most) {
        return list(ListQuery.all().filter("owner", Filter.Operator.EQ, "me").filter("seenAt", Filter.Operator.EMPTY)
                .page(most, null, 0).fields(List.of("excerpt", "about", "aboutType", "createdBy", "createdAt")));
    }

    /** Takes note of a mention. */
    @Action("base.mention.see")
    public Row see(UUID id, long version) {
        return act(id, version, mention -> mention.see(clock.instant()));
    }
}
