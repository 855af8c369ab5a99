package kontor.ui.workspace.shell;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Modules;
import kontor.platform.core.search.SearchService.Hit;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** What the palette offers for what was typed: recent records for nothing, records for words, commands after a ">". */
final class PaletteEntries {

    private static final int HITS = 12;
    private static final int PAGES = 6;

    /** One line of the palette. */
    record Entry(String section, String icon, String title, String subtitle, Runnable run) {
    }

    private final Screen screen;

    PaletteEntries(Screen screen) {
        this.screen = screen;
    }

    List<Entry> of(String text) {
        boolean onlyCommands = text.startsWith(">");
        String words = onlyCommands ? text.substring(1).strip() : text;
        List<Entry> entries = new ArrayList<>();
        if (!onlyCommands) {
            if (words.isEmpty()) {
                Recent.of(UI.getCurrent()).forEach(r -> entries.add(go("palette.recent", r.icon(), r.title(), r.kind(), r.address())));
            } else {
                hits(words).forEach(entries::add);
            }
        }
        Stream.concat(pages(), onlyCommands || !words.isEmpty() ? commands() : creations())
                .filter(e -> matches(e, words)).limit(words.isEmpty() ? 40 : PAGES + 4L).forEach(entries::add);
        return entries;
    }

    private static boolean matches(Entry entry, String words) {
        String title = (entry.title() + " " + entry.subtitle()).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(title::contains);
    }

    private Stream<Entry> hits(String words) {
        try {
            return screen.desk().find(words, HITS).stream().flatMap(hit -> screen.definition(hit.definition()).map(d -> hit(d, hit)).stream());
        } catch (RuntimeException failure) {
            return Stream.of(new Entry(screen.say("palette.records"), "alert-triangle", Failures.explain(screen, failure), "", () -> { }));
        }
    }

    private Entry hit(EntityDefinition<?> definition, Hit hit) {
        String second = hit.subtitle() == null || hit.subtitle().isBlank() ? "" : " · " + hit.subtitle();
        return go("palette.records", definition.icon(), hit.title(), screen.names().entity(definition) + second,
                screen.addresses().record(definition, hit.id()));
    }

    private Stream<Entry> pages() {
        Stream<Entry> home = Stream.of(go("palette.go", "home", screen.say("home"), "", screen.addresses().home()));
        return Stream.concat(home, Modules.all().list().stream().filter(m -> screen.access().modules().contains(m.id())).flatMap(this::menus));
    }

    private Stream<Entry> menus(BusinessModule module) {
        return screen.menus(module).stream().map(m -> go("palette.go", m.icon(),
                screen.names().menu(module.id(), m.key()), screen.names().module(module.id()), screen.addresses().inside(m.route())));
    }

    private Stream<Entry> commands() {
        Stream<Entry> looks = Look.THEMES.stream().map(t -> new Entry(screen.say("palette.commands"), "palette",
                screen.say("look.theme") + ": " + screen.say("look.theme." + t), "", () -> keep(look().theme(t))));
        Stream<Entry> densities = Look.DENSITIES.stream().map(d -> new Entry(screen.say("palette.commands"), "line-height",
                screen.say("look.density") + ": " + screen.say("look.density." + d), "", () -> keep(look().density(d))));
        Stream<Entry> out = Stream.of(new Entry(screen.say("palette.commands"), "logout", screen.say("shell.sign-out"), "",
                () -> UI.getCurrent().getPage().setLocation("logout")));
        return Stream.of(creations(), looks, densities, out).flatMap(s -> s);
    }

    /** New records of everything that has a place in the navigation. */
    private Stream<Entry> creations() {
        return Modules.all().definitions().stream()
                .filter(d -> screen.access().modules().contains(d.module()) && screen.may(d, "create") && isInMenu(d)
                        && Modules.all().shown(d, screen.access()) == d)
                .map(d -> go("palette.create", "plus", screen.say("palette.new", screen.names().entity(d)), "", screen.addresses().create(d)));
    }

    private static boolean isInMenu(EntityDefinition<?> definition) {
        String route = "m/" + definition.module() + "/" + definition.plural();
        return Modules.all().list().stream().flatMap(m -> m.menus().stream()).anyMatch(m -> m.route().equals(route));
    }

    private Entry go(String section, String icon, String title, String subtitle, String address) {
        return new Entry(screen.say(section), icon, title, subtitle, () -> screen.go(address));
    }

    private static Look look() {
        return com.vaadin.flow.component.ComponentUtil.getData(UI.getCurrent(), Look.class);
    }

    private void keep(Look look) {
        look.keep(UI.getCurrent(), screen.personal());
    }
}
