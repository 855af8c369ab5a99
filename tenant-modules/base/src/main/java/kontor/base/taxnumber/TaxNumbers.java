package kontor.base.taxnumber;

import java.text.Normalizer;
import java.util.Locale;
import kontor.platform.api.entity.InvalidInput;

/** Reads tax numbers as people write them. */
public final class TaxNumbers {

    private TaxNumbers() {
    }

    /**
     * Reads a number: by the rule of the country, or of another that its prefix names (a firm may be registered abroad).
     * A number of a country without a known rule is taken as it is.
     *
     * @param field   public name of the field it was entered in, for the error
     * @param written as entered
     * @param country ISO 3166-1 code; null if not known
     * @return the number; null if nothing was entered
     * Errors: {@link InvalidInput} with an example and the source of the rule.
     */
    public static TaxNumber read(String field, String written, String country) {
        String tidy = tidy(written);
        if (tidy.isEmpty()) {
            return null;
        }
        TaxRule own = TaxRules.of(country);
        String number = own == null ? null : own.read(tidy);
        if (number == null) {
            TaxRule claimed = TaxRules.claimedBy(tidy);
            number = claimed == null ? null : claimed.read(tidy);
            own = own == null ? claimed : own;
        }
        if (number == null && own != null) {
            throw new InvalidInput(field, "base.tax-number.invalid", written, own.country(), own.example(), own.source());
        }
        return number == null ? new TaxNumber(tidy, false) : new TaxNumber(number, true);
    }

    /** Without blanks, dots, dashes and slashes, in capitals; full-width characters as Asian keyboards make them count too. */
    static String tidy(String written) {
        return written == null ? "" : Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s.\\-/–:]", "")
                .toUpperCase(Locale.ROOT);
    }
}
