package kontor.accounting.invoice;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kontor.platform.api.entity.ReferenceTo;

/**
 * What is asked when an invoice is paid, or a credit note paid out.
 *
 * @param amount    how much money, in the legal entity's currency; null for what is left
 * @param day       its day, in the firm's zone; null for today
 * @param journal   bank or till; null for the bank
 * @param writeOff  how much besides is let go; null for nothing
 * @param reference what the bank's statement says
 */
public record PayInput(@PositiveOrZero BigDecimal amount, LocalDate day, @ReferenceTo("accounting.journal") UUID journal,
                       @PositiveOrZero BigDecimal writeOff, @Size(max = 200) String reference) {
}
