package kontor.platform.core.exchange;

import java.math.BigDecimal;
import java.util.UUID;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;

/** Writes values the one way that {@link CellReader} is certain to read again, whatever the country. */
final class CellText {

    private CellText() {
    }

    /** The value as text; of a reference its id. Empty for none. */
    static String of(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof BigDecimal number) {
            return number(number);
        } else if (value instanceof Money money) {
            return number(money.getAmount().stripTrailingZeros().scale() < 2 ? money.getAmount().setScale(2) : money.getAmount())
                    + " " + money.getCurrency();
        } else if (value instanceof Reference reference) {
            return reference.id().toString();
        }
        return value instanceof UUID id ? id.toString() : value.toString();
    }

    /** Three decimals could be taken for thousands, so there is one more then. */
    private static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        return (plain.scale() == 3 ? plain.setScale(4) : plain.scale() == 1 && number.scale() == 2 ? number : plain).toPlainString();
    }
}
