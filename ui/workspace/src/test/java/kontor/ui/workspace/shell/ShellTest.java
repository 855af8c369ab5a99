package kontor.ui.workspace.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
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
