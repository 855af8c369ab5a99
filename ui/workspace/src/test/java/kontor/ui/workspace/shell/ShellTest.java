package kontor.ui.workspace.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.Modules;
import kontor.ui.workspace.fake.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShellTest {

    private Stage stage = Stage.open();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void showsOnlyWhatIsOnAndPermitted() {
        stage.access.modules("base").without("base.party.read");
        stage.at("acme");

        assertThat(entries()).contains("Home", "Products").doesNotContain("Parties", "Opportunities");
    }

    @Test
    void exactlyOneEntryIsThePresentOne() {
        stage.at("acme/m/crm/opportunities?view=board");
        assertThat(present()).containsExactly("Pipeline");
        stage.at("acme/m/crm/opportunities");
        assertThat(present()).containsExactly("Opportunities");
        stage.at("acme/m/base/parties/new");
        assertThat(present()).containsExactly("Parties");
        stage.at("acme");
        assertThat(present()).containsExactly("Home");
    }

    @Test
    void theTitleRunsFromTheThingToTheFirm() {
        stage.at("acme/m/base/parties");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Parties · Acme Outfitters");
    }

    @Test
    void speaksTheReadersLanguage() {
        stage.close();
        stage = Stage.open(Locale.GERMAN);
        stage.at("acme");

        assertThat(entries()).contains("Start");
        assertThat(_get(H1.class).getText()).contains("Alice");
    }

    @Test
    void everyPageInTheNavigationIsThere() {
        List<String> there = new Routes().autoDiscoverViews("kontor.ui").getRoutes().stream().map(page -> page.getAnnotation(Route.class).value()).toList();
        List<String> pages = Modules.all().list().stream().flatMap(m -> m.menus().stream()).filter(Menu::page).map(m -> ":tenant/" + m.route()).toList();
        assertThat(pages).isNotEmpty().isSubsetOf(there);
    }

    @Test
    void settingsStandTogetherAtTheEnd() {
        stage.at("acme");
        List<String> groups = _find(H2.class, s -> s.withPredicate(h -> h.getParent().filter(p -> p.hasClassName("k-menu-group")).isPresent()))
                .stream().map(H2::getText).toList();
        assertThat(groups.indexOf("Settings")).isEqualTo(groups.size() - 1).isPositive();
        assertThat(entries().indexOf("Members")).isGreaterThan(entries().indexOf("Opportunities"));
    }

    @Test
    void whoMaySetNothingUpSeesNoSettings() {
        Modules.all().list().stream().flatMap(m -> m.menus().stream()).filter(Menu::setting).forEach(m -> stage.access.without(m.permission()));
        stage.at("acme");
        assertThat(entries()).contains("Parties").doesNotContain("All settings", "Members");
    }

    @Test
    void settingsAreFoundByWhatTheyAreFor() {
        stage.at("acme/settings");
        assertThat(settings()).contains("Members", "Roles", "Parties");
        _setValue(_get(TextField.class, s -> s.withClasses("k-search")), "import parties");
        assertThat(settings()).containsExactly("Parties");
        _setValue(_get(TextField.class, s -> s.withClasses("k-search")), "invite people");
        assertThat(settings()).containsExactly("Members");
        _setValue(_get(TextField.class, s -> s.withClasses("k-search")), "zzz");
        assertThat(settings()).isEmpty();
        _assertOne(H2.class, s -> s.withText("No such setting"));
    }

    @Test
    void settingsThatMayNotBeChangedAreNotShown() {
        stage.access.without("base.role.update", "base.party.import");
        stage.at("acme/settings");
        assertThat(settings()).contains("Members").containsOnlyOnce("Roles", "Permissions").doesNotContain("Parties");
    }

    private static List<String> settings() {
        return _find(Span.class, s -> s.withClasses("k-setting-name")).stream().map(Span::getText).toList();
    }

    private static List<String> entries() {
        return _find(Anchor.class).stream().filter(a -> a.getParent().flatMap(p -> p.getParent()).isPresent()).map(ShellTest::label).toList();
    }

    private static List<String> present() {
        return _find(Anchor.class, s -> s.withAttribute("aria-current", "page")).stream().map(ShellTest::label).toList();
    }

    private static String label(Anchor link) {
        return link.getChildren().filter(Span.class::isInstance).map(c -> ((Span) c).getText()).reduce("", (a, b) -> b);
    }
}
