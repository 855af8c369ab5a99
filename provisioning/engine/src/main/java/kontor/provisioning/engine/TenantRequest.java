package kontor.provisioning.engine;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A firm that wants a chamber. Checked as it is made: whoever holds one holds acceptable values.
 *
 * @param alias          short name in addresses, for good
 * @param name           the firm's name, 1 to 120 characters
 * @param country        ISO 3166 code of two letters
 * @param currency       ISO 4217 code of three letters
 * @param locale         BCP 47 tag of the language the firm starts with
 * @param timeZone       IANA name, such as {@code Europe/Berlin}
 * @param organizationId its organization in the identity server; null if that is made later
 * @param modules        modules to switch on beside the public edition; what they need comes with them
 */
public record TenantRequest(String alias, String name, String country, String currency, String locale, String timeZone,
                            UUID organizationId, List<String> modules) {

    private static final Pattern ALIAS = Pattern.compile("[a-z][a-z0-9-]{1,30}");
    private static final int LONGEST_NAME = 120;
    /** Words that stand in the place of an alias in our addresses. */
    private static final Set<String> RESERVED = Set.of("admin", "api", "app", "assets", "backchannel-logout", "callback", "control",
            "health", "loggedout", "login", "logout", "operator", "platform", "portal", "shop", "sign-up", "static", "system");

    /** @throws InvalidRequest naming the field that is wrong and what would be right */
    public TenantRequest {
        name = name == null ? "" : name.strip();
        modules = modules == null ? List.of() : List.copyOf(modules);
        checkAlias(alias);
        check(!name.isEmpty() && name.length() <= LONGEST_NAME, "name", "must have 1 to " + LONGEST_NAME + " characters.");
        check(name.chars().noneMatch(Character::isISOControl), "name", "must not hold control characters such as line breaks.");
        check(country != null && Set.of(Locale.getISOCountries()).contains(country), "country",
                "'" + country + "' is not a country. Use its ISO 3166 code of two capital letters, such as DE.");
        check(knownCurrency(currency), "currency", "'" + currency + "' is not a currency. Use its ISO 4217 code, such as EUR.");
        check(knownLocale(locale), "locale", "'" + locale + "' is not a language. Use a BCP 47 tag, such as de or zh-Hans.");
        check(timeZone != null && ZoneId.getAvailableZoneIds().contains(timeZone), "timeZone",
                "'" + timeZone + "' is not a time zone. Use its IANA name, such as Europe/Berlin.");
    }

    /**
     * Checks the form of an alias, not whether it is free.
     *
     * @throws InvalidRequest if it cannot be one
     */
    public static void checkAlias(String alias) {
        check(alias != null && ALIAS.matcher(alias).matches(), "alias", "'" + alias
                + "' cannot be an alias. Use 2 to 31 small letters, digits and hyphens, beginning with a letter, such as acme.");
        check(!RESERVED.contains(alias), "alias", "'" + alias + "' is reserved. Choose another one.");
    }

    private static boolean knownCurrency(String code) {
        return code != null && Currency.getAvailableCurrencies().stream().anyMatch(c -> c.getCurrencyCode().equals(code));
    }

    private static boolean knownLocale(String tag) {
        try {
            return tag != null && Arrays.asList(Locale.getISOLanguages()).contains(new Locale.Builder().setLanguageTag(tag).build().getLanguage());
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static void check(boolean right, String field, String message) {
        if (!right) {
            throw new InvalidRequest(field, message);
        }
    }
}
