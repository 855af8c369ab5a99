package kontor.crm.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kontor.crm.opportunity.Opportunity;
import kontor.crm.opportunity.PipelineStage;
import kontor.platform.api.entity.Repository;
import kontor.platform.api.entity.ScopedQuery;

/** Sums up opportunities that the caller may see, archived ones left out. */
@ApplicationScoped
public class PipelineRepository extends Repository<Opportunity> {

    /** For CDI. */
    public PipelineRepository() {
        super(Opportunity.class);
    }

    /** Open deals by stage and currency; those of one member if {@code owner} is given. */
    public List<StageTotal> open(UUID owner) {
        ScopedQuery<Opportunity> query = inUse().where("r.stage in :open").with("open", PipelineStage.OPEN);
        if (owner != null) {
            query.where("r.ownerId = :owner").with("owner", owner);
        }
        return query.select(StageTotal.class,
                "r.stage, r.amount.currency, count(r), sum(r.amount.amount), sum(r.amount.amount * r.probability / 100)",
                "r.stage, r.amount.currency");
    }

    /** Deals won or lost from a moment on. */
    public List<ClosedDeal> closed(Instant from) {
        return inUse().where("r.closedAt >= :from").with("from", from)
                .select(ClosedDeal.class, "r.stage, r.closedAt, r.daysOpen, r.amount.amount, r.amount.currency", "");
    }

    /** Deals lost from a moment on, by reason and currency. */
    public List<LostTotal> lost(Instant from) {
        return inUse().where("r.stage = :lost").with("lost", PipelineStage.LOST).where("r.closedAt >= :from").with("from", from)
                .select(LostTotal.class, "r.lostReason, r.amount.currency, count(r), sum(r.amount.amount)",
                        "r.lostReason, r.amount.currency");
    }

    private ScopedQuery<Opportunity> inUse() {
        return scoped().where("r.archived = false");
    }
}
