package kontor.ui.base;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import kontor.base.look.Look;
import kontor.base.look.LookService;
import kontor.platform.api.security.NotPermitted;
import kontor.ui.workspace.exchange.PictureBox;
import kontor.ui.workspace.screen.Page;
import kontor.ui.workspace.shell.LogoOut;
import kontor.ui.workspace.shell.Shell;

/** The firm's own colour and logo: chosen here, seen at once in the frame around the page. */
@Route(value = ":tenant/" + LookPage.ADDRESS, layout = Shell.class)
public class LookPage extends Page implements BeforeEnterObserver {

    /** Its address inside a firm. */
    public static final String ADDRESS = "base/look";

    private static final String RIGHT = "base.look.update";

    private final transient LookService look;
    private final transient LogoOut logo;

    /** Colours and logos that this service keeps. */
    @Inject
    public LookPage(LookService look, LogoOut logo) {
        this.look = look;
        this.logo = logo;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!screen().access().may(RIGHT)) {
            event.rerouteToError(new NotPermitted(RIGHT, "no-role"), "no-role");
            return;
        }
        Look now = look.get();
        Div head = new Div(new H1(title()));
        head.addClassName("k-head");
        removeAll();
        Div choices = new Div(section("firm-look.color", new ColorForm(screen(), now.color(), this::choose)),
                section("firm-look.logo", new PictureBox(screen(), terms(), new Logo())));
        choices.addClassName("k-form");
        add(head, choices);
    }

    private Section section(String name, Component content) {
        Paragraph said = new Paragraph(screen().say(name + ".text"));
        said.addClassName("k-faint");
        Section section = new Section(said, content);
        section.getElement().setAttribute("aria-label", screen().say(name));
        section.addClassName("k-panel");
        return section;
    }

    private PictureBox.Terms terms() {
        return new PictureBox.Terms(screen().say("firm-look.logo"), screen().access().tenantName(), true, LookService.MOST_BYTES,
                LookService.KINDS);
    }

    private void choose(String color) {
        look.setColor(color);
        showAround();
    }

    /** The frame is drawn anew where a navigation finds the firm changed. */
    private static void showAround() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private String title() {
        return screen().names().menu("base", "menu.look");
    }

    @Override
    protected List<String> titles() {
        return List.of(title());
    }

    /** The logo; {@link #showAround} draws the box anew as well. */
    private final class Logo implements PictureBox.Picture {

        @Override
        public Optional<DownloadHandler> shown() {
            return look.get().logo() == null ? Optional.empty() : Optional.of(logo.to(UI.getCurrent()));
        }

        @Override
        public void show(String name, byte[] bytes) {
            look.showLogo(name, new ByteArrayInputStream(bytes));
            showAround();
        }

        @Override
        public void hide() {
            look.hideLogo();
            showAround();
        }
    }
}
