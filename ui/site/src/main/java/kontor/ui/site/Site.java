package kontor.ui.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** All that the site can show. Built once at startup; the home page is rendered then, in each language. */
public final class Site {

    private static final String TEMPLATES = "kontor.ui.site.templates";

    private final TemplateEngine engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, Site.class.getClassLoader(), TEMPLATES);
    private final Map<Language, View> views = new EnumMap<>(Language.class);
    private final Map<Language, Page> homes = new EnumMap<>(Language.class);
    private final Assets assets;
    private final Settings settings;

    /**
     * Loads the words and renders what is the same for everybody.
     *
     * @param settings how this installation is set up
     * @param assets   the style sheets, fonts and pictures
     * @param demo     the demo people, if the home page is to show them
     */
    public Site(Settings settings, Assets assets, Optional<DemoHouse> demo) {
        this.settings = settings;
        this.assets = assets;
        for (Language language : Language.values()) {
            View view = new View(Texts.of(language), assets, settings.baseUrl(), demo);
            views.put(language, view);
            homes.put(language, new Page(language, render("home.jte", Map.of("view", view))));
        }
    }

    /** How this installation is set up. */
    public Settings settings() {
        return settings;
    }

    /** The style sheets, fonts and pictures. */
    public Assets assets() {
        return assets;
    }

    /** The home page. */
    public Page home(Language language) {
        return homes.get(language);
    }

    /** The page that says what went wrong, and what to do. */
    public Page failure(Language language, Failure failure) {
        return new Page(language, render("failure.jte", Map.of("view", views.get(language), "failure", failure)));
    }

    /** The page of somebody who has the link of an invitation. */
    public Page invitation(Language language, Invitation invitation) {
        return new Page(language, render("invitation.jte", Map.of("view", views.get(language), "invitation", invitation)));
    }

    private String render(String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput();
        engine.render(template, parameters, html);
        return html.toString();
    }
}
