package kontor.ui.site;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * What every template has at hand.
 *
 * @param texts   the words in the visitor's language
 * @param assets  addresses of style sheets and pictures
 * @param baseUrl public address of the house, without a slash at the end
 * @param demo    the demo people, in local mode only
 */
public record View(Texts texts, Assets assets, String baseUrl, Optional<DemoHouse> demo) {

    /** A text of the page; see {@link Texts#get}. */
    public String t(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The language of the page. */
    public Language language() {
        return texts.language();
    }

    /** A whole amount of euros as written in the language of the page. */
    public String euros(int amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.forLanguageTag(language().tag()));
        format.setCurrency(Currency.getInstance("EUR"));
        format.setMaximumFractionDigits(0);
        return format.format(amount);
    }

    /** Address of the home page in this language, absolute, for search engines. */
    public String canonical(Language language) {
        return baseUrl + home(language);
    }

    /** Address of the home page in a language; it carries the choice, because there is no session to keep it. */
    public String home(Language language) {
        return "/?lang=" + language.tag();
    }
}
