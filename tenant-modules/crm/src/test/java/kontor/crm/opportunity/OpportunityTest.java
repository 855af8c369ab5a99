package kontor.crm.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.crm.OpportunityLost;
import kontor.crm.OpportunityWon;
import kontor.crm.Samples;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.value.Money;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OpportunityTest {

    private static final Instant MADE = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant END = Instant.parse("2026-03-31T08:00:00Z");

    private final PartyRef customer = Samples.party("Blue Harbour Sailing");
    private final Opportunity deal = deal();

    private Opportunity deal() {
        Opportunity made = new Opportunity("Twenty life jackets");
        made.setCustomer(customer);
        made.setAmount(Money.of("1900", "EUR"));
        made.stampCreated(MADE, UUID.randomUUID(), UUID.randomUUID());
        return made;
    }

    private static void violates(String code, ThrowingCallable call) {
        assertThatThrownBy(call).asInstanceOf(type(BusinessRuleViolation.class)).extracting(BusinessRuleViolation::code).isEqualTo(code);
    }

    @Test
    void beginsNewAndUnlikely() {
        assertThat(deal.getStage()).isEqualTo(PipelineStage.NEW);
        assertThat(deal.getProbability()).isEqualByComparingTo("10");
    }

    @Test
    void probabilityFollowsTheStageUnlessSetByHand() {
        deal.move("propose");
        assertThat(deal.getProbability()).isEqualByComparingTo("50");
        deal.setProbability(new BigDecimal("60"));
        deal.move("negotiate");
        assertThat(deal.getProbability()).isEqualByComparingTo("60");
        deal.setProbability(null);
        assertThat(deal.getProbability()).isEqualByComparingTo("75");
        deal.move("qualify");
        assertThat(deal.getProbability()).isEqualByComparingTo("25");
    }

    @Test
    void winningTellsWhoAndHowMuch() {
        OpportunityWon won = deal.win(END);
        assertThat(won).isEqualTo(new OpportunityWon(deal.getId(), customer.getId(), new BigDecimal("1900.00"), "EUR"));
        assertThat(won.subject()).isEqualTo(deal.getId());
        assertThat(deal.getStage()).isEqualTo(PipelineStage.WON);
        assertThat(deal.getProbability()).isEqualByComparingTo("100");
        assertThat(deal.getClosedAt()).isEqualTo(END);
        assertThat(deal.getDaysOpen()).isEqualTo(29);
    }

    @Test
    void winningNeedsACustomer() {
        deal.setCustomer(null);
        violates("crm.opportunity.customer-missing", () -> deal.win(END));
        assertThat(deal.getStage()).isEqualTo(PipelineStage.NEW);
    }

    @Test
    void winningNeedsAnAmountAboveZero() {
        deal.setAmount(null);
        violates("crm.opportunity.amount-missing", () -> deal.win(END));
        deal.setAmount(Money.of("0", "EUR"));
        violates("crm.opportunity.amount-missing", () -> deal.win(END));
        assertThat(deal.getClosedAt()).isNull();
    }

    @Test
    void losingTellsWhy() {
        OpportunityLost lost = deal.lose(END, LostReason.PRICE, "  12 % above the other offer ");
        assertThat(lost).isEqualTo(new OpportunityLost(deal.getId(), customer.getId(), new BigDecimal("1900.00"), "EUR", "PRICE"));
        assertThat(deal.getProbability()).isEqualByComparingTo("0");
        assertThat(deal.getLostReason()).isEqualTo(LostReason.PRICE);
        assertThat(deal.getLostNote()).isEqualTo("12 % above the other offer");
        assertThat(deal.getClosedAt()).isEqualTo(END);
    }

    @Test
    void evenADealWithoutCustomerOrAmountCanBeLost() {
        Opportunity vague = new Opportunity("Somebody asked");
        assertThat(vague.lose(END, LostReason.NO_ANSWER, null))
                .isEqualTo(new OpportunityLost(vague.getId(), null, null, null, "NO_ANSWER"));
    }

    @Test
    void losingNeedsAReasonAndSometimesANote() {
        assertThatThrownBy(() -> deal.lose(END, null, null)).isInstanceOf(InvalidInput.class).hasMessageContaining("reason");
        assertThatThrownBy(() -> deal.lose(END, LostReason.OTHER, " ")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("crm.opportunity.lost-note-missing");
        assertThat(deal.getStage()).isEqualTo(PipelineStage.NEW);
    }

    @Test
    void aDealEndsOnce() {
        deal.win(END);
        violates("platform.workflow.not-allowed", () -> deal.win(END));
        violates("platform.workflow.not-allowed", () -> deal.lose(END, LostReason.PRICE, null));
        violates("platform.workflow.not-allowed", () -> deal.move("propose"));
    }

    @Test
    void reopeningForgetsTheEnd() {
        deal.lose(END, LostReason.OTHER, "Moved abroad");
        deal.reopen();
        assertThat(deal.getStage()).isEqualTo(PipelineStage.NEGOTIATION);
        assertThat(deal.getProbability()).isEqualByComparingTo("75");
        assertThat(deal.getClosedAt()).isNull();
        assertThat(deal.getDaysOpen()).isNull();
        assertThat(deal.getLostReason()).isNull();
        assertThat(deal.getLostNote()).isNull();
        violates("platform.workflow.not-allowed", deal::reopen);
    }

    @Test
    void aClosedDealStandsAsItWas() {
        deal.win(END);
        violates("crm.opportunity.closed", () -> deal.setAmount(Money.of("1", "EUR")));
        violates("crm.opportunity.closed", () -> deal.setCustomer(null));
        violates("crm.opportunity.closed", () -> deal.setProbability(BigDecimal.ONE));
        violates("crm.opportunity.closed-not-deleted", deal::checkDeletable);
        deal.setAmount(Money.of("1900.00", "EUR"));
        deal.setCustomer(customer);
        deal.setNote("Delivered in two parts");
        assertThat(deal.getNote()).isEqualTo("Delivered in two parts");
    }

    @Test
    void theAmountIsRoundedAndNeverNegative() {
        deal.setAmount(Money.of("12.345", "EUR"));
        assertThat(deal.getAmount().getAmount()).isEqualTo(new BigDecimal("12.35"));
        assertThatThrownBy(() -> deal.setAmount(Money.of("-1", "EUR"))).isInstanceOf(InvalidInput.class).hasMessageContaining("amount");
    }

    @Test
    void aMergedPartyIsReplacedEvenInAClosedDeal() {
        deal.setContact(Samples.party("Jo"));
        deal.win(END);
        PartyRef kept = Samples.party("Blue Harbour");
        deal.replace(customer.getId(), kept);
        assertThat(deal.getCustomer()).isSameAs(kept);
        assertThat(deal.getContact().getName()).isEqualTo("Jo");
    }
}
