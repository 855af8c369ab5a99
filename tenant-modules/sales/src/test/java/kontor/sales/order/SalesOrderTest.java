package kontor.sales.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.base.TaxRounding;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.value.Money;
import org.junit.jupiter.api.Test;

/** The life of a sales order. */
class SalesOrderTest {

    private final SalesOrder order = new SalesOrder();

    SalesOrderTest() {
        order.setCustomer(customer());
        order.setDay(LocalDate.of(2026, 11, 22));
        order.setCurrency("EUR");
    }

    // As the database would give it: it has no setters.
    private static PartyRef customer() {
        try {
            PartyRef customer = new PartyRef();
            var id = PartyRef.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(customer, UUID.randomUUID());
            return customer;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private SalesOrderLine line(String quantity, String price) {
        SalesOrderLine line = new SalesOrderLine();
        line.setOrder(order);
        line.setDescription("Fitting day");
        line.setQuantity(new BigDecimal(quantity));
        line.setPrice(Money.of(price, "EUR"));
        order.put(line);
        order.reckon(TaxRounding.PER_LINE);
        return line;
    }

    private void invoiced(SalesOrderLine line, String quantity) {
        order.invoiced(Map.of(line.getId(), new BigDecimal(quantity)));
    }

    @Test
    void isDoneOnceAllIsInvoicedAndGoesOnWhenSomethingIsCredited() {
        SalesOrderLine line = line("5", "10");
        order.confirm();
        invoiced(line, "2");
        assertThat(order.getState()).isEqualTo(SalesOrderState.IN_PROGRESS);
        invoiced(line, "3");
        assertThat(order.getState()).isEqualTo(SalesOrderState.DONE);
        invoiced(line, "-1");
        assertThat(order.getState()).isEqualTo(SalesOrderState.IN_PROGRESS);
    }

    @Test
    void confirmedItStands() {
        SalesOrderLine line = line("1", "10");
        order.confirm();
        assertThatThrownBy(() -> order.drop(line)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> order.setDay(LocalDate.EPOCH)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(order::confirm).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void anEmptyOneIsNotConfirmed() {
        assertThatThrownBy(order::confirm).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void whatHasBegunIsNotCancelled() {
        SalesOrderLine line = line("2", "10");
        order.confirm();
        invoiced(line, "1");
        assertThatThrownBy(order::cancel).isInstanceOf(BusinessRuleViolation.class);
        invoiced(line, "-1");
        assertThat(order.getNet()).isEqualTo(Money.of("20", "EUR"));
    }
}
