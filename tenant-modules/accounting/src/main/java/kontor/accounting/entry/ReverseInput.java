package kontor.accounting.entry;

import java.time.LocalDate;

/**
 * What is asked when a booking or a payment is taken back.
 *
 * @param day the day of the opposite, in the firm's zone; null for today
 */
public record ReverseInput(LocalDate day) {
}
