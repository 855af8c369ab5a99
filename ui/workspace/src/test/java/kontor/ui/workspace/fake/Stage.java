package kontor.ui.workspace.fake;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kontor.platform.core.label.Labels;
import kontor.ui.workspace.error.FailurePage;
import kontor.ui.workspace.error.NotFoundPage;
import kontor.ui.workspace.error.NotPermittedPage;
import kontor.ui.workspace.home.HomePage;
import kontor.ui.workspace.list.ListPage;
import kontor.ui.workspace.record.RecordPage;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.screen.Surroundings;
import kontor.ui.workspace.shell.Look;
import kontor.ui.workspace.shell.SettingsPage;
import kontor.ui.workspace.text.Words;

/** A tab of Acme's workspace without a server: pages over a {@link FakeDesk}. */
public final class Stage {

    /** What the person may do. */
    public final FakeAccess access = new FakeAccess();

    /** Records. */
    public final FakeDesk desk = new FakeDesk(access);

    /** The person's own things. */
    public final FakePersonal personal = new FakePersonal();

    /** What modules add to the pages; none unless a test says so. */
    public final List<Object> added = new ArrayList<>();

    private final Locale language;

    private Stage(Locale language) {
        this.language = language;
    }

    /** A tab in English. */
    public static Stage open() {
        return open(Locale.ENGLISH);
    }

    /** A tab in that language. */
    public static Stage open(Locale language) {
        return open(language, List.of());
    }

    /** A tab in English that knows these pages as well. */
    public static Stage open(List<Class<? extends Component>> more) {
        return open(Locale.ENGLISH, more);
    }

    private static Stage open(Locale language, List<Class<? extends Component>> more) {
        Stage stage = new Stage(language);
        Routes routes = new Routes();
        routes.getRoutes().addAll(List.of(HomePage.class, ListPage.class, RecordPage.class, SettingsPage.class));
        routes.getRoutes().addAll(more);
        // Karibu's own answer to a missing page would stand beside ours, and Flow takes only one.
        routes.getErrorRoutes().clear();
        routes.getErrorRoutes().addAll(List.of(NotFoundPage.class, NotPermittedPage.class, FailurePage.class));
        MockVaadin.setup(routes, () -> new Tab(stage));
        ComponentUtil.setData(UI.getCurrent(), Look.class, new Look(null, null, language));
        return stage;
    }

    /** A browser's tab that is given the person's screen at every navigation, as the firm's gate does in the server. */
    private static final class Tab extends MockedUI {

        private final transient Stage stage;

        Tab(Stage stage) {
            this.stage = stage;
        }

        @Override
        protected void init(VaadinRequest request) {
            super.init(request);
            addBeforeEnterListener(e -> stage.screen().show(this));
        }
    }

    /** A screen of the person as they stand now. */
    public Screen screen() {
        return new Screen(new Surroundings(desk, personal, new Labels(), null) {
            @Override
            public <T> List<T> extensions(Class<T> kind) {
                return added.stream().filter(kind::isInstance).map(kind::cast).toList();
            }
        }, access, new Words(language));
    }

    /** Goes to an address inside the workspace. */
    public Stage at(String address) {
        Location there = new Location(address);
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
        return this;
    }

    /** Where the tab is, with what follows the question mark. */
    public String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Closes the tab. */
    public void close() {
        MockVaadin.tearDown();
    }
}
