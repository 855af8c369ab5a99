package kontor.crm.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kontor.crm.Samples;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.value.Money;
import org.junit.jupiter.api.Test;

class OpportunityLineTest {

    private final Opportunity deal = new Opportunity("Winter range");

    private OpportunityLine put(String what, String quantity, String price) {
        OpportunityLine line = new OpportunityLine(deal, what, new BigDecimal(quantity), Money.of(price, "EUR"));
        line.complete();
        deal.put(line);
        return line;
    }

    @Test
    void theAmountFollowsTheLines() {
        deal.setAmount(Money.of("100", "EUR"));
        OpportunityLine first = put("Parka", "10", "10");
        assertThat(deal.getAmount()).isEqualTo(Money.of("100.00", "EUR"));
        first.setQuantity(new BigDecimal("9"));
        first.complete();
        deal.put(first);
        assertThat(deal.getAmount()).isEqualTo(Money.of("90.00", "EUR"));
        OpportunityLine second = put("Scarf", "1", "10");
        assertThat(deal.getAmount()).isEqualTo(Money.of("100.00", "EUR"));
        deal.take(second);
        assertThat(deal.getAmount()).isEqualTo(Money.of("90.00", "EUR"));
        assertThat(deal.getLines()).containsExactly(first);
    }

    @Test
    void anArchivedLineDoesNotCount() {
        put("Parka", "2", "50");
        OpportunityLine dropped = put("Scarf", "1", "10");
        dropped.archive();
        deal.put(dropped);
        assertThat(deal.getAmount()).isEqualTo(Money.of("100", "EUR"));
    }

    @Test
    void withLinesTheAmountIsNotEnteredByHand() {
        put("Parka", "2", "50");
        assertThatThrownBy(() -> deal.setAmount(Money.of("99", "EUR"))).isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("crm.opportunity.amount-from-lines");
        deal.setAmount(Money.of("100", "EUR"));
    }

    @Test
    void withoutLinesLeftTheLastSumStaysAndCanBeChanged() {
        OpportunityLine only = put("Parka", "2", "50");
        deal.take(only);
        assertThat(deal.getAmount()).isEqualTo(Money.of("100", "EUR"));
        deal.setAmount(Money.of("120", "EUR"));
        assertThat(deal.getAmount()).isEqualTo(Money.of("120", "EUR"));
    }

    @Test
    void aLineAmountIsRoundedToTheCent() {
        assertThat(put("Screws", "3", "0.335").getAmount().getAmount()).isEqualTo(new BigDecimal("1.01"));
    }

    @Test
    void allLinesAreInOneCurrency() {
        put("Parka", "1", "10");
        OpportunityLine foreign = new OpportunityLine(deal, "Anorak", BigDecimal.ONE, Money.of("10", "USD"));
        foreign.complete();
        assertThatThrownBy(() -> deal.put(foreign)).isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("crm.opportunity-line.other-currency").hasMessageContaining("USD").hasMessageContaining("EUR");
    }

    @Test
    void theProductFillsWhatNobodyEntered() {
        OpportunityLine line = new OpportunityLine();
        line.setProduct(Samples.product("Parka, navy", Money.of("129.95", "EUR")));
        line.setQuantity(new BigDecimal("2"));
        line.complete();
        assertThat(line.getDescription()).isEqualTo("Parka, navy");
        assertThat(line.getPrice()).isEqualTo(Money.of("129.95", "EUR"));
        assertThat(line.getAmount()).isEqualTo(Money.of("259.90", "EUR"));
    }

    @Test
    void whatSomebodyEnteredGoesBeforeTheProduct() {
        OpportunityLine line = new OpportunityLine(deal, "Parka, special", BigDecimal.ONE, Money.of("99", "EUR"));
        line.setProduct(Samples.product("Parka", Money.of("129.95", "EUR")));
        line.complete();
        assertThat(line.getDescription()).isEqualTo("Parka, special");
        assertThat(line.getPrice()).isEqualTo(Money.of("99", "EUR"));
    }

    @Test
    void somethingIsOfferedAtAPrice() {
        assertThatThrownBy(() -> new OpportunityLine().complete()).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("crm.opportunity-line.nothing-offered");
        OpportunityLine unpriced = new OpportunityLine();
        unpriced.setProduct(Samples.product("Parka", null));
        assertThatThrownBy(unpriced::complete).isInstanceOf(InvalidInput.class).hasMessageContaining("price");
        OpportunityLine negative = new OpportunityLine(deal, "Rebate", BigDecimal.ONE, Money.of("-5", "EUR"));
        assertThatThrownBy(negative::complete).isInstanceOf(InvalidInput.class).hasMessageContaining("not-negative");
    }

    @Test
    void linesOfAClosedDealStandAsTheyWere() {
        deal.setCustomer(Samples.party("Blue Harbour Sailing"));
        OpportunityLine line = put("Parka", "1", "10");
        deal.win(Instant.EPOCH);
        assertThatThrownBy(() -> deal.put(line)).hasMessageContaining("crm.opportunity.closed");
        assertThatThrownBy(() -> deal.take(line)).hasMessageContaining("crm.opportunity.closed");
    }

    @Test
    void linesBelongToWhomTheDealBelongsTo() {
        UUID sam = UUID.randomUUID();
        deal.setOwnerId(sam);
        OpportunityLine line = put("Parka", "1", "10");
        assertThat(line.getOwnerId()).isEqualTo(sam);
        UUID alice = UUID.randomUUID();
        deal.setOwnerId(alice);
        assertThat(line.getOwnerId()).isEqualTo(alice);
    }

    @Test
    void aLineStaysInItsDeal() {
        OpportunityLine line = put("Parka", "1", "10");
        line.setOpportunity(deal);
        assertThatThrownBy(() -> line.setOpportunity(new Opportunity("Another"))).hasMessageContaining("crm.opportunity-line.stays");
    }
}
