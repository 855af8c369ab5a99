package kontor.crm.pipeline;

import java.math.BigDecimal;
import kontor.platform.api.value.Money;

/** Sums as reports show them. */
final class Amounts {

    private Amounts() {
    }

    /** A sum rounded to the smallest unit of its currency; zero if there is none. */
    static BigDecimal rounded(BigDecimal sum, String currency) {
        return sum == null || currency == null ? BigDecimal.ZERO : new Money(sum, currency).rounded().getAmount();
    }
}
