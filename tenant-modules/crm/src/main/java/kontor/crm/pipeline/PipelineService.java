package kontor.crm.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kontor.crm.opportunity.OpportunityDefinition;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Action;
import kontor.platform.api.security.CurrentAccess;
import kontor.platform.api.security.NotPermitted;

/** The pipeline report, over the opportunities that the permission {@code crm.pipeline.read} reaches. */
@ApplicationScoped
public class PipelineService {

    private static final int MONTHS = 12;
    private static final List<String> RESTS_ON = List.of("stage", "probability", "closedAt", "daysOpen");
    private static final Comparator<StageTotal> BY_STAGE = Comparator.comparing(StageTotal::stage)
            .thenComparing(StageTotal::currency, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<LostTotal> BY_FREQUENCY = Comparator.comparing(LostTotal::count).reversed()
            .thenComparing(LostTotal::reason).thenComparing(LostTotal::currency, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    PipelineRepository deals;

    @Inject
    CurrentAccess current;

    @Inject
    Clock clock;

    /** The whole report; months are those of the firm's zone. Errors: {@link NotPermitted} if fields that it rests on are hidden. */
    @Action(value = "crm.pipeline.read", readOnly = true)
    public Pipeline report() {
        Access access = seeing(RESTS_ON);
        boolean amounts = maySee(access, "amount");
        YearMonth now = YearMonth.now(clock.withZone(access.zone()));
        YearMonth first = now.minusMonths(MONTHS - 1L);
        Instant from = first.atDay(1).atStartOfDay(access.zone()).toInstant();
        List<ClosedDeal> closed = Veil.closed(deals.closed(from), amounts);
        List<MonthTotal> months = months(first, closed, access.zone());
        List<LostTotal> lost = maySee(access, "lostReason") ? Veil.lost(deals.lost(from), amounts) : List.of();
        return new Pipeline(open(null, amounts), months.get(MONTHS - 1), MonthTotal.of(first, closed), months,
                lost.stream().sorted(BY_FREQUENCY).toList());
    }

    /** The caller's own open deals by stage and currency. Errors: as {@link #report}. */
    @Action(value = "crm.pipeline.read", readOnly = true)
    public List<StageTotal> mine() {
        Access access = seeing(RESTS_ON);
        return open(access.member(), maySee(access, "amount"));
    }

    private List<StageTotal> open(UUID owner, boolean amounts) {
        return Veil.open(deals.open(owner), amounts).stream().sorted(BY_STAGE).toList();
    }

    private static List<MonthTotal> months(YearMonth first, List<ClosedDeal> closed, ZoneId zone) {
        List<MonthTotal> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = first.plusMonths(i);
            months.add(MonthTotal.of(month, closed.stream().filter(deal -> deal.month(zone).equals(month)).toList()));
        }
        return months;
    }

    private Access seeing(List<String> fields) {
        Access access = current.get();
        if (!fields.stream().allMatch(field -> maySee(access, field))) {
            throw new NotPermitted("crm.pipeline.read", "field");
        }
        return access;
    }

    private static boolean maySee(Access access, String field) {
        return access.mayRead(OpportunityDefinition.VALUE, OpportunityDefinition.VALUE.field(field));
    }
}
