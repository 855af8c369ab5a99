package kontor.platform.api.value;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/** An amount in a currency. Amounts of different currencies never meet without an exchange rate. */
@Embeddable
public class Money implements Comparable<Money> {

    private BigDecimal amount;
    private String currency;

    /** For the persistence provider. */
    protected Money() {
    }

    /** An amount; {@code currency} is an ISO 4217 code. Errors: unknown currency. */
    @JsonbCreator
    public Money(@JsonbProperty("amount") BigDecimal amount, @JsonbProperty("currency") String currency) {
        this.amount = Objects.requireNonNull(amount, "amount");
        this.currency = Currency.getInstance(currency).getCurrencyCode();
    }

    /** An amount written as a decimal number. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** Nothing, in that currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The number, in units of the currency. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** ISO 4217 code. */
    public String getCurrency() {
        return currency;
    }

    /** Sum. Errors: another currency. */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /** Difference. Errors: another currency. */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** The amount times a number, unrounded. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** Rounded half up to the smallest unit of the currency (ISO 4217 minor unit). */
    public Money rounded() {
        return new Money(amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot join " + currency + " and " + other.currency + " without an exchange rate");
        }
        return other;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money m && currency.equals(m.currency) && amount.compareTo(m.amount) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount.stripTrailingZeros(), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
