package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.field.Editors;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** Makes a record from a few of its fields without leaving the page; the rest is given. */
public class QuickForm extends Dialog {

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Map<String, Object> given;
    private final transient Consumer<Row> made;
    private final transient Map<String, Component> editors = new LinkedHashMap<>();
    private final transient Binder<Map<String, Object>> binder = new Binder<>();
    private final Paragraph problem = new Paragraph();

    /** A form for {@code fields} of a definition; {@code given} are further values, {@code made} hears of the record. */
    public QuickForm(Screen screen, EntityDefinition<?> definition, List<String> fields, Map<String, Object> given, Consumer<Row> made) {
        this.screen = screen;
        this.definition = definition;
        this.given = given;
        this.made = made;
        addClassName("k-small-dialog");
        setHeaderTitle(screen.say("record.new", screen.names().entity(definition)));
        problem.addClassName("k-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div body = new Div(problem);
        body.addClassName("k-stack");
        for (FieldDefinition field : screen.readable(definition, fields)) {
            if (screen.access().mayWrite(definition, field, "create")) {
                Component editor = new Editors(screen, definition, binder).editor(field, screen.names().field(definition, field));
                editors.put(field.name(), editor);
                body.add(editor);
            }
        }
        binder.readBean(start());
        add(body);
        getFooter().add(Buttons.quiet(screen.say("cancel"), this::close), Buttons.primary(screen.say("save"), this::submit));
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                editors.values().stream().filter(Focusable.class::isInstance).map(Focusable.class::cast).findFirst().ifPresent(Focusable::focus);
            }
        });
    }

    private Map<String, Object> start() {
        Map<String, Object> values = new LinkedHashMap<>(Defaults.of(definition));
        values.putAll(given);
        return values;
    }

    private void submit() {
        Map<String, Object> values = start();
        if (!binder.writeBeanIfValid(values)) {
            return;
        }
        values.values().removeIf(Objects::isNull);
        values.keySet().removeIf(name -> !editors.containsKey(name) && !given.containsKey(name));
        try {
            Row row = screen.desk().create(definition, Row.of(values));
            close();
            made.accept(row);
        } catch (InvalidInput invalid) {
            invalid.problems().forEach(this::mark);
        } catch (RuntimeException failure) {
            tell(Failures.explain(screen, failure));
        }
    }

    private void mark(InvalidInput.Problem found) {
        String message = screen.names().message(found.code(), found.arguments());
        if (editors.get(found.field()) instanceof HasValidationProperties editor) {
            editor.setInvalid(true);
            editor.setErrorMessage(message);
        } else {
            tell(message);
        }
    }

    private void tell(String message) {
        problem.setText(message);
        problem.setVisible(true);
    }
}
