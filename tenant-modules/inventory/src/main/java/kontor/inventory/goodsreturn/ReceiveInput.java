package kontor.inventory.goodsreturn;

import java.time.LocalDate;

/**
 * What is asked when goods have come back.
 *
 * @param day the day on which they came, in the firm's zone; null for today
 */
public record ReceiveInput(LocalDate day) {
}
