package kontor.crm.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.base.NewParty;
import kontor.base.PartyDirectory;
import kontor.crm.OpportunityLost;
import kontor.crm.OpportunityWon;
import kontor.crm.Samples;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpportunityServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-31T08:00:00Z");

    private final Opportunity deal = new Opportunity("Twenty life jackets");
    private final List<Object> told = new ArrayList<>();
    private final OpportunityService service = new OpportunityService() {
        @Override
        protected Row act(UUID id, long version, Consumer<Opportunity> change) {
            change.accept(deal);
            told.add("written");
            return Row.of(Map.of("stage", deal.getStage().name()));
        }
    };

    @BeforeEach
    void wire() {
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        service.events = told::add;
        service.parties = new PartyDirectory() {
            @Override
            public UUID create(NewParty party) {
                throw new AssertionError("No party comes of a deal");
            }

            @Override
            public void becomeCustomer(UUID party) {
                told.add(party);
            }
        };
        deal.setCustomer(Samples.party("Blue Harbour Sailing"));
        deal.setAmount(Money.of("1900", "EUR"));
    }

    @Test
    void winningMakesACustomerAndTellsTheOthersOnceItIsWritten() {
        UUID customer = deal.getCustomer().getId();
        assertThat(service.win(deal.getId(), 1).get("stage")).isEqualTo("WON");
        assertThat(told).containsExactly("written", customer,
                new OpportunityWon(deal.getId(), customer, new BigDecimal("1900.00"), "EUR"));
        assertThat(deal.getClosedAt()).isEqualTo(NOW);
    }

    @Test
    void losingTellsTheOthers() {
        service.lose(deal.getId(), 1, new LoseInput(LostReason.COMPETITOR, null));
        assertThat(told).containsExactly("written", new OpportunityLost(deal.getId(), deal.getCustomer().getId(),
                new BigDecimal("1900.00"), "EUR", "COMPETITOR"));
    }

    @Test
    void whatIsRefusedIsNotTold() {
        deal.setAmount(null);
        assertThatThrownBy(() -> service.win(deal.getId(), 1)).isInstanceOf(BusinessRuleViolation.class);
        assertThat(told).isEmpty();
    }

    @Test
    void everyMoveHasAUseCase() {
        service.propose(deal.getId(), 1);
        assertThat(deal.getStage()).isEqualTo(PipelineStage.PROPOSED);
        service.negotiate(deal.getId(), 1);
        assertThat(deal.getStage()).isEqualTo(PipelineStage.NEGOTIATION);
        service.qualify(deal.getId(), 1);
        assertThat(deal.getStage()).isEqualTo(PipelineStage.QUALIFIED);
        service.begin(deal.getId(), 1);
        assertThat(deal.getStage()).isEqualTo(PipelineStage.NEW);
        service.win(deal.getId(), 1);
        service.reopen(deal.getId(), 1);
        assertThat(deal.getStage()).isEqualTo(PipelineStage.NEGOTIATION);
    }

    @Test
    void aLineGoesOnlyWhereTheCallerMayMakeLines() {
        OpportunityLineService lines = new OpportunityLineService();
        OpportunityLine line = new OpportunityLine(deal, "Life jacket", BigDecimal.TEN, Money.of("95", "EUR"));
        lines.opportunities = reaching(null);
        assertThatThrownBy(() -> lines.prepare(line)).isInstanceOf(InvalidInput.class).hasMessageContaining("opportunity");
        assertThat(deal.getLines()).isEmpty();
        lines.opportunities = reaching(deal);
        deal.setAmount(null);
        lines.prepare(line);
        assertThat(deal.getAmount()).isEqualTo(Money.of("950", "EUR"));
        lines.deleting(line);
        assertThat(deal.getLines()).isEmpty();
    }

    @Test
    void aLineNeedsAnOpportunity() {
        assertThatThrownBy(() -> new OpportunityLineService().prepare(new OpportunityLine())).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("opportunity");
    }

    private static OpportunityRepository reaching(Opportunity opportunity) {
        return new OpportunityRepository() {
            @Override
            public Optional<Opportunity> find(UUID id) {
                return Optional.ofNullable(opportunity);
            }
        };
    }
}
