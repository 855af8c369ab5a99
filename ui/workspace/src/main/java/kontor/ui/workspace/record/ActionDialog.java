package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.core.entity.ActionDescription;
import kontor.platform.core.entity.InputReader;
import kontor.ui.workspace.field.Editors;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** Asks what an action wants to know before it runs; stays open with the reason when it is refused. */
public class ActionDialog extends Dialog {

    private final transient Screen screen;
    private final transient Map<String, Component> editors = new LinkedHashMap<>();
    private final transient Binder<Map<String, Object>> binder = new Binder<>();
    private final transient Consumer<Map<String, Object>> run;
    private final Paragraph problem = new Paragraph();

    /** A dialog for an action; {@code run} takes the answers by name and may throw. */
    public ActionDialog(Screen screen, EntityDefinition<?> definition, ActionDescription action, Consumer<Map<String, Object>> run) {
        this.screen = screen;
        this.run = run;
        String name = screen.names().action(definition, action.name());
        addClassName("k-small-dialog");
        setHeaderTitle(name);
        problem.addClassName("k-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div body = new Div(problem);
        body.addClassName("k-stack");
        for (RecordComponent component : action.input().getRecordComponents()) {
            FieldDefinition field = InputReader.field(component);
            Component editor = new Editors(screen, definition, binder, action.name()).editor(field,
                    screen.names().input(definition, action.name(), field.name()));
            editors.put(field.name(), editor);
            body.add(editor);
        }
        binder.readBean(new LinkedHashMap<>());
        add(body);
        getFooter().add(Buttons.quiet(screen.say("cancel"), this::close), Buttons.primary(name, this::submit));
        addOpenedChangeListener(e -> {
            if (e.isOpened()) {
                editors.values().stream().filter(Focusable.class::isInstance).map(Focusable.class::cast).findFirst().ifPresent(Focusable::focus);
            }
        });
    }

    private void submit() {
        Map<String, Object> input = new LinkedHashMap<>();
        if (!binder.writeBeanIfValid(input)) {
            return;
        }
        try {
            run.accept(input);
            close();
        } catch (InvalidInput invalid) {
            invalid.problems().forEach(this::mark);
        } catch (RuntimeException failure) {
            problem.setText(Failures.explain(screen, failure));
            problem.setVisible(true);
        }
    }

    private void mark(InvalidInput.Problem found) {
        String message = screen.names().message(found.code(), found.arguments());
        if (editors.get(found.field()) instanceof HasValidationProperties editor) {
            editor.setInvalid(true);
            editor.setErrorMessage(message);
        } else {
            problem.setText(message);
            problem.setVisible(true);
        }
    }
}
