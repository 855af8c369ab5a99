package kontor.inventory.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kontor.inventory.StockLedger;
import kontor.platform.api.value.Money;

/**
 * What a document's entries come to.
 *
 * @param document the document
 * @param type     its definition
 * @param number   its number
 * @param day      the day on which its goods moved
 * @param worth    how much more the stock is worth by it
 * @param currency ISO 4217 code
 */
public record DocumentSum(UUID document, String type, String number, LocalDate day, BigDecimal worth, String currency) {

    /** As other modules see it. */
    StockLedger.Booked booked() {
        return new StockLedger.Booked(document, type, number, day, new Money(worth, currency));
    }
}
