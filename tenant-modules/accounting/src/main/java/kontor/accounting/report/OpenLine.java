package kontor.accounting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What of an item was open at the end of a day.
 *
 * @param item         the item
 * @param party        who is to pay, or has something to be set off
 * @param partyName    their name
 * @param documentType definition of the document
 * @param document     the document
 * @param number       its number
 * @param day          its day
 * @param due          until when it is to be paid
 * @param amount       what it was at first; below zero for what can be set off
 * @param open         what of it was left
 */
public record OpenLine(UUID item, UUID party, String partyName, String documentType, UUID document, String number, LocalDate day, LocalDate due,
                       BigDecimal amount, BigDecimal open) {
}
