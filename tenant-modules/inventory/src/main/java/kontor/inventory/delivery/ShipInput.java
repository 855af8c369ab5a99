package kontor.inventory.delivery;

import java.time.LocalDate;

/**
 * What is asked when goods leave.
 *
 * @param day the day on which they leave, in the firm's zone; null for today
 */
public record ShipInput(LocalDate day) {
}
