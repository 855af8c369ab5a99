package kontor.ui.workspace.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons of the few looks there are: primary once a page, plain, quiet, and an icon alone with a spoken label. */
public final class Buttons {

    private Buttons() {
    }

    /** The one button of a page that is filled. */
    public static Button primary(String text, Runnable action) {
        Button button = new Button(text, e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** An ordinary button. */
    public static Button plain(String text, Runnable action) {
        Button button = new Button(text, e -> action.run());
        button.addClassName("k-plain");
        return button;
    }

    /** An ordinary button with an icon before its word. */
    public static Button plain(String icon, String text, Runnable action) {
        Button button = plain(text, action);
        button.setPrefixComponent(Icons.of(icon));
        return button;
    }

    /** A button without a frame. */
    public static Button quiet(String text, Runnable action) {
        Button button = new Button(text, e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** An icon alone; {@code label} is read aloud and shown as tooltip. */
    public static Button icon(String icon, String label, Runnable action) {
        Button button = new Button(Icons.of(icon), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
