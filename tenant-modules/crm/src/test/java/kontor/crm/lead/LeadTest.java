package kontor.crm.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.crm.Samples;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.value.Money;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static final ConvertInput ORGANIZATION = new ConvertInput(CustomerChoice.NEW_ORGANIZATION, null, null, null, null);
    private static final ConvertInput PERSON = new ConvertInput(CustomerChoice.NEW_PERSON, null, null, null, null);

    private final Lead lead = new Lead("Uniforms for a marina");

    @Test
    void everyStateCanBeReached() {
        assertThat(LeadState.FLOW.unreachable()).isEmpty();
    }

    @Test
    void isFollowedUpStepByStep() {
        assertThat(lead.getState()).isEqualTo(LeadState.NEW);
        lead.contact();
        assertThat(lead.getState()).isEqualTo(LeadState.CONTACTED);
        lead.qualify();
        assertThat(lead.getState()).isEqualTo(LeadState.QUALIFIED);
        assertThatThrownBy(lead::contact).hasMessageContaining("platform.workflow.not-allowed");
    }

    @Test
    void mayQualifyAtOnce() {
        lead.qualify();
        assertThat(lead.getState()).isEqualTo(LeadState.QUALIFIED);
    }

    @Test
    void onlyAQualifiedLeadIsConverted() {
        lead.setCompanyName("Marina Zuid");
        assertThatThrownBy(() -> lead.checkConvertible(ORGANIZATION)).hasMessageContaining("platform.workflow.not-allowed");
        lead.qualify();
        lead.checkConvertible(ORGANIZATION);
    }

    @Test
    void conversionNeedsTheNameOfWhoBecomesTheCustomer() {
        lead.qualify();
        assertThatThrownBy(() -> lead.checkConvertible(ORGANIZATION)).hasMessageContaining("crm.lead.company-missing");
        assertThatThrownBy(() -> lead.checkConvertible(PERSON)).hasMessageContaining("crm.lead.contact-missing");
        lead.setContactName("Ilse de Wit");
        lead.checkConvertible(PERSON);
    }

    @Test
    void conversionIntoAnExistingPartyNamesIt() {
        lead.qualify();
        UUID party = UUID.randomUUID();
        lead.checkConvertible(new ConvertInput(CustomerChoice.EXISTING, party, null, null, null));
        assertThatThrownBy(() -> lead.checkConvertible(new ConvertInput(CustomerChoice.EXISTING, null, null, null, null)))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("customer");
        lead.setCompanyName("Marina Zuid");
        assertThatThrownBy(() -> lead.checkConvertible(new ConvertInput(CustomerChoice.NEW_ORGANIZATION, party, null, null, null)))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("crm.lead.customer-not-used");
    }

    @Test
    void aConvertedLeadKnowsWhatItBecameAndIsKept() {
        lead.qualify();
        PartyRef marina = Samples.party("Marina Zuid");
        lead.convert(marina, null);
        assertThat(lead.getState()).isEqualTo(LeadState.CONVERTED);
        assertThat(lead.getCustomer()).isSameAs(marina);
        assertThatThrownBy(lead::checkDeletable).hasMessageContaining("crm.lead.converted-not-deleted");
        assertThatThrownBy(() -> lead.disqualify(DisqualifyReason.NO_BUDGET, null)).hasMessageContaining("not-allowed");
        PartyRef kept = Samples.party("Marina Zuid BV");
        lead.replace(marina.getId(), kept);
        assertThat(lead.getCustomer()).isSameAs(kept);
    }

    @Test
    void disqualifyingNeedsAReasonAndSometimesANote() {
        assertThatThrownBy(() -> lead.disqualify(null, null)).isInstanceOf(InvalidInput.class).hasMessageContaining("reason");
        assertThatThrownBy(() -> lead.disqualify(DisqualifyReason.OTHER, "")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("crm.lead.disqualify-note-missing");
        lead.disqualify(DisqualifyReason.OTHER, " Closed down ");
        assertThat(lead.getState()).isEqualTo(LeadState.DISQUALIFIED);
        assertThat(lead.getDisqualifyNote()).isEqualTo("Closed down");
    }

    @Test
    void aDisqualifiedLeadCanBeTakenUpAgain() {
        lead.disqualify(DisqualifyReason.UNREACHABLE, null);
        lead.reopen();
        assertThat(lead.getState()).isEqualTo(LeadState.NEW);
        assertThat(lead.getDisqualifyReason()).isNull();
    }

    @Test
    void theExpectedAmountIsRoundedAndNeverNegative() {
        lead.setExpectedAmount(Money.of("99.999", "EUR"));
        assertThat(lead.getExpectedAmount().getAmount()).isEqualTo(new BigDecimal("100.00"));
        assertThatThrownBy(() -> lead.setExpectedAmount(Money.of("-1", "EUR"))).isInstanceOf(InvalidInput.class);
        lead.setExpectedAmount(null);
        assertThat(lead.getExpectedAmount()).isNull();
    }
}
