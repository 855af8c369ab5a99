package kontor.base.party;

import java.util.Locale;
import kontor.platform.api.entity.InvalidInput;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** Reads numbers of bank accounts as people write them. */
final class BankAccounts {

    private BankAccounts() {
    }

    /** An international account number (ISO 13616) without blanks; null if none was entered. Errors: {@link InvalidInput}. */
    static String iban(String field, String written) {
        String tidy = tidy(written);
        try {
            if (tidy != null) {
                IbanUtil.validate(tidy);
            }
            return tidy;
        } catch (Iban4jException e) {
            throw new InvalidInput(field, "base.iban.invalid", written);
        }
    }

    /** A bank's code (ISO 9362); null if none was entered. Errors: {@link InvalidInput}. */
    static String bic(String field, String written) {
        String tidy = tidy(written);
        try {
            if (tidy != null) {
                BicUtil.validate(tidy);
            }
            return tidy;
        } catch (Iban4jException e) {
            throw new InvalidInput(field, "base.bic.invalid", written);
        }
    }

    private static String tidy(String written) {
        return written == null || written.isBlank() ? null : written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
