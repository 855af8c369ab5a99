package kontor.ui.base;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import kontor.platform.api.entity.InvalidInput;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.shell.Brand;

/** A colour, typed or picked, and what is made of it so that white text on it can be read. */
class ColorForm extends Div {

    private static final String KONTORS_OWN = "#2f5bea";

    private final transient Screen screen;
    private final transient Consumer<String> chosen;
    private final TextField written = new TextField();
    private final Input picker = new Input();
    private final Span sample = new Span();
    private final Span told = new Span();

    /** A form that begins with that colour, or with none; {@code chosen} is told of another one, null for none. */
    ColorForm(Screen screen, String color, Consumer<String> chosen) {
        this.screen = screen;
        this.chosen = chosen;
        addClassName("k-form");
        picker.setType("color");
        picker.getElement().setAttribute("aria-label", screen.say("firm-look.color.pick"));
        picker.setWidth("2rem");
        picker.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                written.setValue(e.getValue());
            }
        });
        written.setLabel(screen.say("firm-look.color"));
        written.setHelperText(screen.say("firm-look.color.help"));
        written.setPrefixComponent(picker);
        written.setMaxLength(KONTORS_OWN.length());
        written.setWidth("14rem");
        written.setValueChangeMode(ValueChangeMode.LAZY);
        written.setValue(color == null ? "" : color);
        written.addValueChangeListener(e -> show());
        sample.getElement().setAttribute("aria-hidden", "true");
        sample.getStyle().set("color", "#fff").set("padding", ".5rem .75rem").set("border-radius", ".375rem").set("font-weight", "600");
        told.getElement().setAttribute("aria-live", "polite");
        Div buttons = new Div(Buttons.primary(screen.say("save"), this::save));
        if (color != null) {
            buttons.add(Buttons.quiet(screen.say("firm-look.color.clear"), () -> choose(null)));
        }
        add(written, new Div(sample), told, buttons);
        show();
    }

    private void show() {
        String color = written.getValue().strip();
        String readable = Brand.readable(color);
        written.setInvalid(false);
        picker.setValue(readable == null ? KONTORS_OWN : color.toLowerCase(java.util.Locale.ROOT));
        sample.setText(screen.access().tenantName());
        sample.getStyle().set("background", readable == null ? KONTORS_OWN : readable);
        if (readable == null) {
            told.setText(color.isEmpty() ? screen.say("firm-look.color.none") : "");
        } else {
            told.setText(readable.equalsIgnoreCase(color) ? screen.say("firm-look.color.fine") : screen.say("firm-look.color.darker", readable));
        }
    }

    private void save() {
        choose(written.isEmpty() ? null : written.getValue().strip());
    }

    private void choose(String color) {
        try {
            chosen.accept(color);
            Toasts.done(screen.say("saved"));
        } catch (InvalidInput invalid) {
            InvalidInput.Problem problem = invalid.problems().get(0);
            written.setErrorMessage(screen.names().message(problem.code(), problem.arguments()));
            written.setInvalid(true);
            written.focus();
        } catch (RuntimeException failure) {
            Toasts.problem(Failures.explain(screen, failure), screen.say("close"));
        }
    }
}
