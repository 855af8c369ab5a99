package kontor.base;

import java.math.BigDecimal;
import kontor.platform.api.value.Money;

/**
 * What is reckoned of a document's line.
 *
 * @param quantity how many; below zero for what is taken back
 * @param price    of all of it together, after discount, rounded to the smallest unit; with tax if the scheme says so
 * @param tax      how it is taxed
 */
public record TaxedLine(BigDecimal quantity, Money price, TaxScheme tax) {

    /**
     * A line of {@code quantity} at {@code unitPrice}, less {@code discount} per cent.
     *
     * @param discount per cent, 0 to 100; null for none
     */
    public static TaxedLine of(BigDecimal quantity, Money unitPrice, BigDecimal discount, TaxScheme tax) {
        BigDecimal paid = discount == null ? BigDecimal.ONE : BigDecimal.ONE.subtract(discount.movePointLeft(2));
        return new TaxedLine(quantity, unitPrice.times(quantity).times(paid).rounded(), tax);
    }
}
