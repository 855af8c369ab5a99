package kontor.crm.pipeline;

import static kontor.crm.opportunity.PipelineStage.LOST;
import static kontor.crm.opportunity.PipelineStage.NEW;
import static kontor.crm.opportunity.PipelineStage.PROPOSED;
import static kontor.crm.opportunity.PipelineStage.WON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kontor.crm.opportunity.LostReason;
import kontor.crm.opportunity.PipelineStage;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.NotPermitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PipelineServiceTest {

    private static final UUID ME = UUID.randomUUID();

    private final PipelineService service = new PipelineService();
    private Instant asked;
    private UUID owner;

    @BeforeEach
    void wire() {
        service.clock = Clock.fixed(Instant.parse("2026-03-31T23:30:00Z"), ZoneOffset.UTC);
        service.current = () -> access(Set.of());
        service.deals = new PipelineRepository() {
            @Override
            public List<StageTotal> open(UUID member) {
                owner = member;
                return List.of(total(PROPOSED, "USD", 1, "50", "25"), total(PROPOSED, "EUR", 2, "300.005", "150.0025"),
                        total(NEW, null, 4, null, null));
            }

            @Override
            public List<ClosedDeal> closed(Instant from) {
                asked = from;
                return List.of(deal(WON, "2026-03-31T22:15:00Z", 10, "100", "EUR"), deal(WON, "2026-03-31T21:00:00Z", 20, "70", "EUR"),
                        deal(LOST, "2026-03-02T08:00:00Z", 33, "40", "USD"), deal(WON, "2025-05-01T08:00:00Z", 5, "7", "USD"));
            }

            @Override
            public List<LostTotal> lost(Instant from) {
                return List.of(new LostTotal(LostReason.PRICE, "USD", 1, new BigDecimal("40")),
                        new LostTotal(LostReason.NO_ANSWER, "EUR", 3, new BigDecimal("9")));
            }
        };
    }

    @Test
    void openDealsComeInTheOrderOfThePipelineByCurrency() {
        List<StageTotal> open = service.report().open();
        assertThat(open).extracting(StageTotal::stage).containsExactly(NEW, PROPOSED, PROPOSED);
        assertThat(open.get(0)).isEqualTo(new StageTotal(NEW, null, 4, BigDecimal.ZERO, BigDecimal.ZERO));
        assertThat(open.get(1)).isEqualTo(total(PROPOSED, "EUR", 2, "300.01", "150.00"));
        assertThat(open.get(2).currency()).isEqualTo("USD");
        assertThat(owner).isNull();
    }

    @Test
    void monthsAreThoseOfTheFirmsZone() {
        Pipeline report = service.report();
        assertThat(asked).isEqualTo(Instant.parse("2025-04-30T22:00:00Z"));
        assertThat(report.months()).hasSize(12).extracting(MonthTotal::month)
                .startsWith(YearMonth.of(2025, 5)).endsWith(YearMonth.of(2026, 4));
        assertThat(report.thisMonth()).isEqualTo(new MonthTotal(YearMonth.of(2026, 4), 1, 0, Map.of("EUR", new BigDecimal("100.00")),
                new BigDecimal("100.0"), new BigDecimal("10.0")));
        assertThat(report.months().get(10)).isEqualTo(new MonthTotal(YearMonth.of(2026, 3), 1, 1,
                Map.of("EUR", new BigDecimal("70.00")), new BigDecimal("50.0"), new BigDecimal("26.5")));
    }

    @Test
    void theYearAddsUpItsMonths() {
        MonthTotal year = service.report().year();
        assertThat(year.won()).isEqualTo(3);
        assertThat(year.lost()).isEqualTo(1);
        assertThat(year.winRate()).isEqualByComparingTo("75");
        assertThat(year.averageDays()).isEqualByComparingTo("17");
        assertThat(year.wonAmounts()).containsExactly(Map.entry("EUR", new BigDecimal("170.00")), Map.entry("USD", new BigDecimal("7.00")));
    }

    @Test
    void aMonthWithoutDealsHasNoRate() {
        MonthTotal quiet = service.report().months().get(5);
        assertThat(quiet.won()).isZero();
        assertThat(quiet.winRate()).isNull();
        assertThat(quiet.averageDays()).isNull();
        assertThat(quiet.wonAmounts()).isEmpty();
    }

    @Test
    void theMostFrequentReasonComesFirst() {
        assertThat(service.report().lostReasons()).extracting(LostTotal::reason).containsExactly(LostReason.NO_ANSWER, LostReason.PRICE);
    }

    @Test
    void mineAsksForTheCallersDeals() {
        assertThat(service.mine()).hasSize(3);
        assertThat(owner).isEqualTo(ME);
    }

    @Test
    void whoMayNotSeeAmountsGetsCounts() {
        service.current = () -> access(Set.of("amount"));
        Pipeline report = service.report();
        assertThat(report.open()).containsExactly(new StageTotal(NEW, null, 4, null, null), new StageTotal(PROPOSED, null, 3, null, null));
        assertThat(report.year().wonAmounts()).isEmpty();
        assertThat(report.year().won()).isEqualTo(3);
        assertThat(report.lostReasons()).allSatisfy(lost -> assertThat(lost.currency()).isNull());
        assertThat(report.lostReasons()).extracting(LostTotal::amount).containsOnly(BigDecimal.ZERO);
    }

    @Test
    void whoMayNotSeeReasonsGetsNone() {
        service.current = () -> access(Set.of("lostReason"));
        assertThat(service.report().lostReasons()).isEmpty();
    }

    @Test
    void withoutTheStageThereIsNoReport() {
        service.current = () -> access(Set.of("stage"));
        assertThatThrownBy(service::report).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(service::mine).isInstanceOf(NotPermitted.class);
    }

    private static StageTotal total(PipelineStage stage, String currency, long count, String amount, String weighted) {
        return new StageTotal(stage, currency, count, amount == null ? null : new BigDecimal(amount),
                weighted == null ? null : new BigDecimal(weighted));
    }

    private static ClosedDeal deal(PipelineStage stage, String at, int days, String amount, String currency) {
        return new ClosedDeal(stage, Instant.parse(at), days, new BigDecimal(amount), currency);
    }

    private static Access access(Set<String> hidden) {
        return (Access) Proxy.newProxyInstance(Access.class.getClassLoader(), new Class<?>[] {Access.class}, (proxy, method, arguments) ->
                switch (method.getName()) {
                    case "zone" -> ZoneId.of("Europe/Amsterdam");
                    case "member" -> ME;
                    case "mayRead" -> !hidden.contains(((FieldDefinition) arguments[1]).name());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
