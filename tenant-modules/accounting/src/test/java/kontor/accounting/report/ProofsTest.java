package kontor.accounting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.accounting.invoice.Trade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proofs hold where the books agree, and find the very record that was tampered with. */
class ProofsTest {

    private final Trade trade = new Trade();
    private UUID receipt;
    private UUID invoice;
    private UUID payment;

    @BeforeEach
    void someTrade() {
        receipt = trade.receive("10", "6");
        UUID order = trade.order("5", "10");
        trade.ship(order, null);
        invoice = trade.bill(order, false, null);
        payment = trade.pay(invoice, "30", null);
        trade.credit(trade.reference(), null);
        assertThat(proofs()).allSatisfy((key, proof) -> assertThat(proof.held()).as("%s", proof).isTrue());
        assertThat(proofs()).containsOnlyKeys("balanced", "stock", "goods", "receivables", "taxes", "numbers");
    }

    private Map<String, Proof> proofs() {
        return trade.house.within(() -> trade.house.bean(Proofs.class).of(null, trade.today())).stream()
                .collect(Collectors.toMap(Proof::key, Function.identity()));
    }

    private String entryOf(UUID document) {
        return trade.house.column("select id from accounting_entry where document_id = '" + document + "'").get(0);
    }

    private void breaks(String key, String type, UUID record) {
        Proof proof = proofs().get(key);
        assertThat(proof.held()).as("%s", proof).isFalse();
        assertThat(proof.fault().type()).isEqualTo(type);
        assertThat(proof.fault().record()).isEqualTo(record);
    }

    @Test
    void aLineIsChanged() {
        trade.house.plant("update accounting_entry_line set debit_amount = debit_amount + 1 where entry_id = '" + entryOf(payment) + "' and debit_amount > 0");
        breaks("balanced", "accounting.entry", UUID.fromString(entryOf(payment)));
    }

    @Test
    void aWholeBookingIsGone() {
        String entry = entryOf(receipt);
        trade.house.plant("delete from accounting_entry_line where entry_id = '" + entry + "'");
        breaks("stock", "inventory.receipt", receipt);
        breaks("balanced", "accounting.entry", UUID.fromString(entry));
    }

    @Test
    void theStockLedgerIsChanged() {
        trade.house.plant("update inventory_value_entry set worth_amount = worth_amount + 1 where document_id = '" + receipt + "'");
        breaks("stock", "inventory.receipt", receipt);
    }

    @Test
    void twoFaultsThatMakeUpForEachOtherAreFound() {
        UUID other = trade.receive("1", "6");
        trade.house.plant("update inventory_value_entry set worth_amount = worth_amount + 1 where document_id = '" + receipt + "'; "
                + "update inventory_value_entry set worth_amount = worth_amount - 1 where document_id = '" + other + "'");
        assertThat(proofs().get("stock").held()).isFalse();
    }

    @Test
    void anItemIsGone() {
        trade.house.plant("delete from accounting_allocation where credit_item_id in (select id from accounting_item where document_id = '" + payment
                + "'); delete from accounting_item where document_id = '" + payment + "'");
        breaks("receivables", "accounting.entry", UUID.fromString(entryOf(payment)));
    }

    @Test
    void whatIsLeftIsChanged() {
        trade.house.plant("update accounting_invoice set open_amount = 1 where id = '" + invoice + "'");
        breaks("receivables", "accounting.invoice", invoice);
    }

    @Test
    void aTaxIsChanged() {
        trade.house.plant("update accounting_invoice_tax set amount_amount = 4 where invoice_id = '" + invoice + "'");
        breaks("taxes", "accounting.invoice", invoice);
    }

    @Test
    void anInvoiceIsGone() {
        UUID next = trade.invoice("7");
        UUID last = trade.invoice("8");
        trade.house.plant("delete from accounting_invoice where id = '" + next + "'");
        breaks("numbers", "accounting.invoice", last);
    }

    @Test
    void theLastInvoiceIsGone() {
        UUID last = trade.invoice("8");
        trade.house.plant("delete from accounting_invoice where id = '" + last + "'");
        assertThat(proofs().get("numbers").held()).isFalse();
        assertThat(proofs().get("numbers").fault().label()).endsWith("00003");
    }

    @Test
    void goodsAreChanged() {
        trade.house.plant("update accounting_goods set open_quantity = 1, open_cost = 1 where company_id = '" + trade.house.company() + "'");
        assertThat(proofs().get("goods").held()).isFalse();
    }
}
