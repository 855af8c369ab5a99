package kontor.inventory.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The document that goods move by, as their moves note it.
 *
 * @param type     its definition, such as {@code inventory.delivery}
 * @param document the document
 * @param number   its number
 * @param company  legal entity whose goods they are
 * @param day      the day, in the firm's zone, on which they move
 * @param moment   the same as a point in time
 * @param order    the customer's order that they belong to; null for none
 * @param party    customer or supplier; null for none
 */
public record Papers(String type, UUID document, String number, UUID company, LocalDate day, Instant moment, UUID order, UUID party) {
}
