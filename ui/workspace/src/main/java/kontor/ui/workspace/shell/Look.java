package kontor.ui.workspace.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Locale;
import kontor.ui.workspace.desk.PersonalDesk;
import kontor.ui.workspace.text.Languages;

/**
 * How a person likes the workspace to look, in one firm: kept as a preference, and in a cookie so that the first byte of
 * a page has it already.
 *
 * @param theme    {@code system}, {@code light} or {@code dark}
 * @param density  {@code compact}, {@code regular} or {@code comfortable}
 * @param language one of {@link Languages#ALL}
 */
public record Look(String theme, String density, Locale language) {

    /** Name of the cookie. */
    public static final String COOKIE = "kontor-look";

    /** The themes to choose from. */
    public static final List<String> THEMES = List.of("system", "light", "dark");

    /** The densities to choose from. */
    public static final List<String> DENSITIES = List.of("compact", "regular", "comfortable");

    private static final String PREFERENCE = "look";

    /** A look; what is not known becomes the usual. */
    public Look {
        theme = theme != null && THEMES.contains(theme) ? theme : THEMES.get(0);
        density = density != null && DENSITIES.contains(density) ? density : DENSITIES.get(1);
        language = Languages.nearest(language);
    }

    /** The look of a tab, read at its first page from what the person keeps and put on. */
    public static Look of(UI ui, PersonalDesk personal) {
        Look known = ComponentUtil.getData(ui, Look.class);
        if (known != null) {
            return known;
        }
        Look look = personal.preference(PREFERENCE).map(json -> read(json, ui.getLocale()))
                .orElseGet(() -> new Look(null, null, ui.getLocale()));
        look.putOn(ui);
        return look;
    }

    /** Makes this the person's look, here and on other devices. */
    public void keep(UI ui, PersonalDesk personal) {
        JsonObject json = Json.createObject();
        json.put("theme", theme);
        json.put("density", density);
        json.put("language", language.toLanguageTag());
        personal.setPreference(PREFERENCE, json.toJson());
        putOn(ui);
    }

    /** The same with another theme. */
    public Look theme(String other) {
        return new Look(other, density, language);
    }

    /** The same with another density. */
    public Look density(String other) {
        return new Look(theme, other, language);
    }

    /** The same in another language. */
    public Look language(Locale other) {
        return new Look(theme, density, other);
    }

    /** The cookie's value. */
    public String cookie() {
        return theme + "." + density + "." + language.toLanguageTag();
    }

    /** Reads a cookie's value; anything else gives the usual look in the language asked for. */
    public static Look fromCookie(String value, Locale wish) {
        String[] parts = value == null ? new String[0] : value.split("\\.");
        return parts.length == 3 ? new Look(parts[0], parts[1], Locale.forLanguageTag(parts[2])) : new Look(null, null, wish);
    }

    private static Look read(String json, Locale wish) {
        JsonObject kept = Json.parse(json);
        return new Look(text(kept, "theme"), text(kept, "density"),
                kept.hasKey("language") ? Locale.forLanguageTag(kept.getString("language")) : wish);
    }

    private static String text(JsonObject json, String key) {
        return json.hasKey(key) ? json.getString(key) : null;
    }

    private void putOn(UI ui) {
        ComponentUtil.setData(ui, Look.class, this);
        if (!language.equals(ui.getLocale())) {
            ui.setLocale(language);
        }
        ui.getPage().executeJs("window.kontorLook && window.kontorLook.put($0, $1, $2, $3)", theme, density,
                language.toLanguageTag(), COOKIE);
    }
}
