package kontor.accounting.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kontor.accounting.account.Account;

/**
 * One amount of a booking to be made, in the legal entity's currency.
 *
 * @param account where
 * @param amount  above zero on the debit side, below zero on the credit side
 * @param text    what for; null for what the booking says
 * @param party   whom it concerns; null for nobody
 * @param due     until when it is to be paid; null where nothing is
 * @param tax     the tax that it is; null for none
 */
public record Leg(Account account, BigDecimal amount, String text, UUID party, LocalDate due, Tax tax) {

    /**
     * A tax.
     *
     * @param levy the levy
     * @param base what it was reckoned on, not below zero
     * @param turn which sort of turnover
     */
    public record Tax(UUID levy, BigDecimal base, Turn turn) {
    }

    /** A plain amount. */
    public static Leg of(Account account, BigDecimal amount) {
        return new Leg(account, amount, null, null, null, null);
    }

    boolean counts() {
        return amount.signum() != 0 || tax != null;
    }
}
