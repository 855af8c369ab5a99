package kontor.accounting.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kontor.accounting.invoice.Trade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is booked stands and balances, whatever the firm's role says to the database. */
class BooksStandTest {

    private static final String LINE = """
            insert into accounting_entry_line (id, version, created_at, changed_at, company_id, entry_id, place, account_id, day, debit_amount,
            credit_amount, currency) select gen_random_uuid(), 1, now(), now(), '%1$s', '%2$s', %3$d, id, %6$s, %4$s, %5$s, 'EUR'
            from accounting_account where company_id = '%1$s' and purpose = 'BANK';""";
    private static final String ENTRY = """
            insert into accounting_entry (id, version, created_at, changed_at, company_id, number, journal_id, day, text, state, line_count,
            total_amount, total_currency) select '%2$s', 1, now(), now(), '%1$s', %4$s, id, current_date, 'by hand', '%3$s', 2, 10, 'EUR'
            from accounting_journal where company_id = '%1$s' and code = 'GENERAL';""";

    private final Trade trade = new Trade();
    private final UUID invoice = trade.invoice("100");
    private UUID posted;

    @BeforeEach
    void find() {
        posted = UUID.fromString(trade.house.column("select entry_id from accounting_invoice where id = '" + invoice + "'").get(0));
    }

    private String line(UUID entry, int place, String debit, String credit, String day) {
        return String.format(LINE, trade.house.company(), entry, place, debit, credit, day);
    }

    private String entry(UUID id, String state, String number) {
        return String.format(ENTRY, trade.house.company(), id, state, number);
    }

    private void refused(String sql, String reason) {
        assertThatThrownBy(() -> trade.house.run(sql)).as(sql).hasMessageContaining(reason);
    }

    @Test
    void aBalancedOneIsTaken() {
        UUID id = UUID.randomUUID();
        trade.house.run(entry(id, "POSTED", "'X'") + line(id, 1, "10", "0", "current_date") + line(id, 2, "0", "10", "current_date"));
        assertThat(trade.house.column("select count(*) from accounting_entry_line where entry_id = '" + id + "'")).containsExactly("2");
    }

    @Test
    void anUnbalancedOneIsRefused() {
        UUID id = UUID.randomUUID();
        refused(entry(id, "POSTED", "'X'") + line(id, 1, "10", "0", "current_date") + line(id, 2, "0", "9.99", "current_date"), "does not balance");
    }

    @Test
    void oneWithoutLinesIsRefused() {
        refused(entry(UUID.randomUUID(), "POSTED", "'X'"), "is not what it was posted as");
    }

    @Test
    void linesOfADraftDoNotCount() {
        UUID id = UUID.randomUUID();
        refused(entry(id, "DRAFT", "null") + line(id, 1, "10", "0", "current_date"), "have no day");
    }

    @Test
    void nothingIsAddedLater() {
        refused(line(posted, 8, "10", "0", "current_date") + line(posted, 9, "0", "10", "current_date"), "is not what it was posted as");
        refused(line(posted, 8, "10", "0", "null") + line(posted, 9, "0", "10", "null"), "is not what it was posted as");
    }

    @Test
    void oneIsNotPostedUnbalancedLater() {
        UUID id = UUID.randomUUID();
        trade.house.run(entry(id, "DRAFT", "null") + line(id, 1, "10", "0", "null"));
        refused("update accounting_entry_line set day = current_date where entry_id = '" + id + "'; update accounting_entry set state = 'POSTED', "
                + "number = 'X' where id = '" + id + "'", "does not balance");
    }

    @Test
    void nothingIsChanged() {
        refused("update accounting_entry_line set debit_amount = debit_amount + 1 where entry_id = '" + posted + "'", "stands");
        refused("update accounting_entry_line set day = null where entry_id = '" + posted + "'", "stands");
        refused("update accounting_entry set day = day - 1 where id = '" + posted + "'", "stands");
        refused("update accounting_entry set state = 'DRAFT' where id = '" + posted + "'", "stands");
        refused("update accounting_invoice set gross_amount = 1 where id = '" + invoice + "'", "stands");
        refused("update accounting_invoice set number = 'INV-1' where id = '" + invoice + "'", "stands");
        refused("update accounting_invoice_line set quantity = 2 where invoice_id = '" + invoice + "'", "stands");
        refused("update accounting_item set amount_amount = 1 where document_id = '" + invoice + "'", "stands");
    }

    @Test
    void nothingIsDeleted() {
        refused("delete from accounting_entry_line where entry_id = '" + posted + "'", "stands");
        refused("delete from accounting_entry where id = '" + posted + "'", "stands");
        refused("delete from accounting_invoice where id = '" + invoice + "'", "stands");
        refused("delete from accounting_item where document_id = '" + invoice + "'", "stands");
        refused("truncate accounting_entry_line cascade", "permission denied");
        refused("alter table accounting_entry_line disable trigger all", "must be owner");
        refused("set session_replication_role = replica", "permission denied");
    }
}
