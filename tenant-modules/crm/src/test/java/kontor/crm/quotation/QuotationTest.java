package kontor.crm.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import kontor.base.TaxRounding;
import kontor.crm.Samples;
import kontor.crm.opportunity.Opportunity;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.value.Money;
import org.junit.jupiter.api.Test;

/** An opportunity's amount follows its quotations, and what became of them. */
class QuotationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Opportunity opportunity = new Opportunity("Boots for the expedition");

    QuotationTest() {
        opportunity.setCustomer(Samples.party("Alpina Trekking"));
        opportunity.setAmount(Money.of("100", "EUR"));
    }

    private Quotation quotation(String quantity, String price) {
        Quotation quotation = new Quotation(opportunity);
        quotation.setDay(TODAY);
        quotation.setCurrency("EUR");
        quotation.complete(TODAY.plusDays(30));
        QuotationLine line = new QuotationLine();
        line.setQuotation(quotation);
        line.setDescription("Boots");
        line.setQuantity(new BigDecimal(quantity));
        line.setPrice(Money.of(price, "EUR"));
        quotation.put(line);
        reckon(quotation);
        return quotation;
    }

    private static void reckon(Quotation quotation) {
        quotation.reckon(TaxRounding.PER_LINE);
        quotation.followOpportunity();
    }

    private void amountIs(String amount) {
        assertThat(opportunity.getAmount()).isEqualTo(Money.of(amount, "EUR"));
    }

    /** Reference: the scenario of Tryton's module sale_opportunity. */
    @Test
    void theAmountFollowsTheQuotationsUntilTheDealIsDecided() {
        Quotation first = quotation("10", "10");
        amountIs("100");
        first.getLines().get(0).setQuantity(new BigDecimal("9"));
        reckon(first);
        amountIs("90");
        Quotation second = quotation("1", "10");
        amountIs("100");
        first.accept(TODAY);
        assertThat(opportunity.isDecided()).isFalse();
        second.cancel();
        amountIs("90");
        assertThat(opportunity.isDecided()).isTrue();
        opportunity.win(java.time.Instant.EPOCH);
        amountIs("90");
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOne() {
        Quotation first = quotation("10", "10");
        first.send(TODAY);
        Quotation next = first.revise(TODAY, TODAY.plusDays(30));
        next.getLines().get(0).setPrice(Money.of("8", "EUR"));
        reckon(next);
        amountIs("80");
        assertThat(first.getState()).isEqualTo(QuotationState.REPLACED);
        assertThat(next.getRevision()).isEqualTo(2);
        assertThat(next.getReplaces()).isSameAs(first);
    }

    @Test
    void whatIsWithTheCustomerStands() {
        Quotation sent = quotation("1", "10");
        sent.send(TODAY);
        assertThatThrownBy(() -> sent.put(new QuotationLine())).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> sent.setCurrency("USD")).isInstanceOf(BusinessRuleViolation.class);
        sent.setCurrency("EUR");
    }

    @Test
    void whatIsOutOfDateIsNotAccepted() {
        Quotation late = quotation("1", "10");
        late.send(TODAY);
        assertThatThrownBy(() -> late.expire(TODAY)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> late.accept(TODAY.plusDays(31))).isInstanceOf(BusinessRuleViolation.class);
        late.expire(TODAY.plusDays(31));
        assertThat(late.getState()).isEqualTo(QuotationState.EXPIRED);
        amountIs("10");
    }

    @Test
    void anEmptyQuotationIsNotSent() {
        Quotation empty = new Quotation(opportunity);
        empty.setDay(TODAY);
        empty.setCurrency("EUR");
        empty.complete(TODAY);
        assertThatThrownBy(() -> empty.send(TODAY)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void theAmountIsNotEnteredByHandWhileThereAreQuotations() {
        quotation("1", "10");
        assertThatThrownBy(() -> opportunity.setAmount(Money.of("5", "EUR"))).isInstanceOf(BusinessRuleViolation.class);
    }
}
