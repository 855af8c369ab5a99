package kontor.ui.workspace.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Optional;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/** Says which firm this tab works in, and leads to the choice of another. */
class FirmSwitch extends Div {

    FirmSwitch(Screen screen) {
        addClassName("k-firm");
        String name = screen.access().tenantName();
        Span text = new Span(name);
        text.addClassName("k-firm-name");
        Anchor other = new Anchor("?choose", logo(screen).map(FirmSwitch::mark).orElseGet(() -> mark(name)), text, Icons.of("selector"));
        other.setRouterIgnore(true);
        other.setAriaLabel(screen.say("shell.switch-firm", name));
        other.setTitle(screen.say("shell.switch-firm", name));
        add(other);
    }

    private static Optional<DownloadHandler> logo(Screen screen) {
        return screen.access().logo() == null ? Optional.empty()
                : screen.extensions(LogoOut.class).stream().findFirst().map(out -> out.to(UI.getCurrent()));
    }

    /** The firm's own; its name stands beside it. Logos are made for paper, so it lies on white. */
    private static Component mark(DownloadHandler logo) {
        Image image = new Image(logo, "");
        image.addClassName("k-firm-mark");
        image.getStyle().set("width", "auto").set("max-width", "5rem").set("object-fit", "contain").set("background", "#fff");
        return image;
    }

    private static Component mark(String name) {
        Span mark = new Span(initial(name));
        mark.addClassName("k-firm-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private static String initial(String name) {
        return name.isBlank() ? "K" : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
    }
}
