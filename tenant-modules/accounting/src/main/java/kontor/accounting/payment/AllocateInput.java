package kontor.accounting.payment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;
import kontor.platform.api.entity.ReferenceTo;

/**
 * What is asked when a payment is set off.
 *
 * @param invoice invoice or credit note of the same customer
 * @param amount  how much, in the legal entity's currency; null for as much as both have left
 */
public record AllocateInput(@NotNull @ReferenceTo("accounting.invoice") UUID invoice, @Positive BigDecimal amount) {
}
