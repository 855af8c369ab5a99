package kontor.accounting.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kontor.accounting.invoice.Trade;
import kontor.platform.api.entity.BusinessRuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stock is worth is in the ledger at once, and its cost follows the invoice (anglo-saxon). */
class PerpetualStockTest {

    private final Trade trade = new Trade();

    private void stands(String purpose, String balance) {
        assertThat(trade.balance(purpose)).as(purpose).isEqualByComparingTo(balance);
    }

    @AfterEach
    void theBooksAgree() {
        assertThat(trade.house.within(() -> trade.house.bean(kontor.accounting.report.Proofs.class).of(null, trade.today())))
                .allSatisfy(proof -> assertThat(proof.held()).as("%s", proof).isTrue());
    }

    @Test
    void fromReceiptToInvoice() {
        trade.receive("10", "6");
        stands("INVENTORY", "60");
        stands("GRNI", "-60");
        UUID order = trade.order("5", "10");
        trade.ship(order, null);
        stands("INVENTORY", "30");
        stands("GDNI", "30");
        UUID invoice = trade.bill(order, false, null);
        stands("GDNI", "0");
        stands("COST_OF_GOODS", "30");
        stands("REVENUE", "-50");
        stands("OUTPUT_TAX", "-5");
        stands("RECEIVABLE", "55");
        assertThat(trade.open(invoice)).isEqualByComparingTo("55");
        assertThatThrownBy(() -> trade.bill(order, false, null)).as("nothing left").isInstanceOf(BusinessRuleViolation.class);
        assertThat(trade.house.column("select state from sales_order where id = '" + order + "'")).containsExactly("DONE");
    }

    @Test
    void twoOfFiveComeBackAndAreCredited() {
        trade.receive("10", "6");
        UUID order = trade.order("5", "10");
        UUID delivery = trade.ship(order, null);
        UUID invoice = trade.bill(order, false, null);
        trade.takeBack(delivery, "2");
        stands("INVENTORY", "42");
        stands("GDNI", "-12");
        assertThat(trade.house.column("select delivered from sales_order_line where order_id = '" + order + "'").get(0)).isEqualTo("3");
        UUID credit = trade.bill(order, false, null);
        assertThat(trade.house.column("select kind || ' ' || gross_amount from accounting_invoice where id = '" + credit + "'"))
                .containsExactly("CREDIT_NOTE 22.00");
        stands("GDNI", "0");
        stands("COST_OF_GOODS", "18");
        stands("REVENUE", "-30");
        assertThatThrownBy(() -> trade.bill(order, false, null)).as("nothing left to invoice").isInstanceOf(BusinessRuleViolation.class);
        assertThat(trade.open(invoice)).as("the credit is not set off by itself: it is of the order").isEqualByComparingTo("55");
    }

    @Test
    void invoicedBeforeTheyLeave() {
        trade.receive("10", "6");
        UUID order = trade.order("5", "10");
        trade.bill(order, true, "4");
        stands("COST_OF_GOODS", "0");
        UUID delivery = trade.ship(order, "3");
        stands("COST_OF_GOODS", "18");
        stands("GDNI", "0");
        UUID rest = trade.ship(order, null);
        stands("COST_OF_GOODS", "24");
        stands("GDNI", "6");
        trade.takeBack(delivery, "3");
        trade.takeBack(rest, "1");
        stands("GDNI", "-18");
        trade.bill(order, false, null);
        stands("GDNI", "0");
        stands("COST_OF_GOODS", "6");
    }

    @Test
    void creditedWithoutAReturnTheGoodsAreOutAndNotInvoiced() {
        trade.receive("10", "6");
        UUID order = trade.order("5", "10");
        trade.ship(order, null);
        UUID invoice = trade.bill(order, false, null);
        trade.credit(invoice, null);
        stands("COST_OF_GOODS", "0");
        stands("GDNI", "30");
        stands("RECEIVABLE", "0");
        trade.bill(order, false, null);
        stands("COST_OF_GOODS", "30");
        stands("GDNI", "0");
    }

    @Test
    void partsAddUpToTheCent() {
        trade.receive("1", "10.01");
        trade.receive("2", "5");
        UUID order = trade.order("3", "10");
        trade.ship(order, null);
        trade.bill(order, true, "1");
        trade.bill(order, true, "1");
        trade.bill(order, true, "1");
        stands("GDNI", "0");
        stands("COST_OF_GOODS", "20.01");
    }

    @Test
    void moreThanWasOrderedIsNotInvoiced() {
        UUID order = trade.order("5", "10");
        assertThatThrownBy(() -> trade.bill(order, true, "6")).isInstanceOf(BusinessRuleViolation.class);
    }
}
