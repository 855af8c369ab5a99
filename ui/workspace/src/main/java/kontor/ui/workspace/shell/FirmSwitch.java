package kontor.ui.workspace.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/** Says which firm this tab works in, and leads to the choice of another. */
class FirmSwitch extends Div {

    FirmSwitch(Screen screen) {
        addClassName("k-firm");
        String name = screen.access().tenantName();
        Span mark = new Span(initial(name));
        mark.addClassName("k-firm-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span text = new Span(name);
        text.addClassName("k-firm-name");
        Anchor other = new Anchor("?choose", mark, text, Icons.of("selector"));
        other.setRouterIgnore(true);
        other.setAriaLabel(screen.say("shell.switch-firm", name));
        other.setTitle(screen.say("shell.switch-firm", name));
        add(other);
    }

    private static String initial(String name) {
        return name.isBlank() ? "K" : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
    }
}
