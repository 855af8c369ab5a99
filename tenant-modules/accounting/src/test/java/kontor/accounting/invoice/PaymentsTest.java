package kontor.accounting.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kontor.accounting.entry.Turn;
import kontor.accounting.payment.AllocateInput;
import kontor.accounting.payment.Payments;
import kontor.accounting.report.Reports;
import kontor.accounting.report.TaxLine;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import org.junit.jupiter.api.Test;

/** Invoices, credit notes and what is paid; the figures are those of Tryton's scenario of invoices and ERPNext's of payment entries. */
class PaymentsTest {

    private final Trade trade = new Trade();

    private void stands(String purpose, String balance) {
        assertThat(trade.balance(purpose)).as(purpose).isEqualByComparingTo(balance);
    }

    private List<TaxLine> taxes() {
        return trade.house.within(() -> trade.house.bean(Reports.class).taxes(null, null, trade.today()));
    }

    @Test
    void anInvoiceIsBookedAndReported() {
        UUID invoice = trade.reference();
        assertThat(trade.house.column("select net_amount || ' ' || tax_amount || ' ' || gross_amount from accounting_invoice where id = '" + invoice + "'"))
                .containsExactly("220.00 20.00 240.00");
        stands("RECEIVABLE", "240");
        stands("REVENUE", "-220");
        stands("OUTPUT_TAX", "-20");
        assertThat(taxes()).singleElement().satisfies(line -> {
            assertThat(line.turn()).isEqualTo(Turn.SALE);
            assertThat(line.base()).isEqualByComparingTo("200");
            assertThat(line.tax()).isEqualByComparingTo("20");
        });
    }

    @Test
    void aFullCreditNoteTakesAllBack() {
        UUID invoice = trade.reference();
        UUID credit = trade.credit(invoice, null);
        List.of("RECEIVABLE", "REVENUE", "OUTPUT_TAX").forEach(purpose -> stands(purpose, "0"));
        assertThat(trade.state(invoice)).isEqualTo("PAID");
        assertThat(trade.state(credit)).isEqualTo("PAID");
        assertThat(taxes()).anySatisfy(line -> {
            assertThat(line.turn()).isEqualTo(Turn.SALE_CREDIT);
            assertThat(line.base()).isEqualByComparingTo("200");
            assertThat(line.tax()).isEqualByComparingTo("20");
        });
        assertThatThrownBy(() -> trade.credit(invoice, null)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void paidInThreePartsWithOneLetGo() {
        UUID invoice = trade.reference();
        trade.pay(invoice, "120", null);
        assertThat(trade.open(invoice)).isEqualByComparingTo("120");
        trade.pay(invoice, "20", null);
        trade.pay(invoice, "99", "1");
        assertThat(trade.state(invoice)).isEqualTo("PAID");
        assertThat(trade.amounts("RECEIVABLE").stream().map(BigDecimal::intValueExact)).containsExactly(-120, -99, -20, -1, 240);
        stands("WRITE_OFF", "1");
        stands("BANK", "239");
        stands("RECEIVABLE", "0");
    }

    @Test
    void whatIsPaidTooMuchStaysTheCustomers() {
        UUID invoice = trade.invoice("100");
        UUID payment = trade.pay(invoice, "110", null);
        assertThat(trade.state(invoice)).isEqualTo("PAID");
        assertThat(trade.number("select open_amount from accounting_payment where id = '" + payment + "'")).isEqualByComparingTo("10");
        stands("RECEIVABLE", "-10");
        UUID next = trade.invoice("30");
        Payments.allocate(trade.house, payment, new AllocateInput(next, null));
        assertThat(trade.open(next)).isEqualByComparingTo("20");
        assertThatThrownBy(() -> Payments.allocate(trade.house, payment, new AllocateInput(next, BigDecimal.ONE))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatIsPaidTooLittleMayBeLetGo() {
        UUID invoice = trade.invoice("100");
        assertThatThrownBy(() -> trade.pay(invoice, "95", "5.01")).isInstanceOf(InvalidInput.class);
        trade.pay(invoice, "95", "5");
        assertThat(trade.open(invoice)).isEqualByComparingTo("0");
        stands("RECEIVABLE", "0");
        assertThatThrownBy(() -> trade.pay(invoice, "1", null)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void aPaymentTakenBackLeavesTheInvoiceOpen() {
        UUID invoice = trade.invoice("100");
        UUID payment = trade.pay(invoice, "95", "5");
        Payments.reverse(trade.house, payment, null);
        assertThat(trade.open(invoice)).isEqualByComparingTo("100");
        assertThat(trade.state(invoice)).isEqualTo("OPEN");
        stands("RECEIVABLE", "100");
        stands("BANK", "0");
        stands("WRITE_OFF", "0");
        assertThatThrownBy(() -> Payments.reverse(trade.house, payment, null)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void aCreditNoteOfAPaidInvoiceIsPaidOut() {
        UUID invoice = trade.reference();
        trade.pay(invoice, null, null);
        UUID credit = trade.credit(invoice, "1");
        assertThat(trade.open(credit)).as("1 x 40 + 10 % + 1 x 20").isEqualByComparingTo("64");
        trade.pay(credit, null, null);
        assertThat(trade.state(credit)).isEqualTo("PAID");
        stands("RECEIVABLE", "0");
        stands("BANK", "176");
        assertThatThrownBy(() -> trade.credit(invoice, "5")).as("4 and 0 are left").isInstanceOf(BusinessRuleViolation.class);
    }
}
