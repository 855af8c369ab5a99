package kontor.provisioning.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What stands on each account until today, in one statement. */
public final class BalanceFloor {
    private static final String BALANCE = """
            SELECT a.id, a.code, a.name, a.kind, s.debit, s.credit FROM (
                SELECT account_id, sum(debit_amount) AS debit, sum(credit_amount) AS credit FROM accounting_entry_line
                WHERE company_id = ? AND day <= current_date GROUP BY account_id) s
            JOIN accounting_account a ON a.id = s.account_id ORDER BY a.code, a.id""";

    private BalanceFloor() {
    }

    /**
     * What stands on an account.
     *
     * @param account the account
     * @param code its code
     * @param name its name
     * @param kind what it is
     * @param debit turnover on the debit side
     * @param credit turnover on the credit side
     */
    public record Line(UUID account, String code, String name, String kind, BigDecimal debit, BigDecimal credit) {
    }

    /** The statements of the report, in the running transaction. */
    static List<Line> read(Connection connection, Who who) throws SQLException {
        Opening.open(connection, who, "accounting.report.read", true);
        try (PreparedStatement query = connection.prepareStatement(BALANCE)) {
            query.setObject(1, who.company());
            try (ResultSet row = query.executeQuery()) {
                List<Line> lines = new ArrayList<>();
                while (row.next()) {
                    lines.add(new Line(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                        row.getBigDecimal(5), row.getBigDecimal(6)));
                }
                return lines;
            }
        } finally {
            connection.commit();
        }
    }
}
