package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.Row;
import kontor.platform.api.entity.InvalidInput;
import kontor.ui.workspace.field.Editors;
import kontor.ui.workspace.field.OpenReferences;
import kontor.ui.workspace.field.ReadField;
import kontor.ui.workspace.screen.Screen;

/**
 * The fields of a record in their sections. Input is kept apart from the record until it is asked for; what the person
 * may not write, or not write here, is shown as it is.
 */
public class RecordForm extends Div {

    private static final String NOTE = "k-section-note";

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Binder<Map<String, Object>> binder = new Binder<>();
    private final transient Map<String, Component> editors = new LinkedHashMap<>();
    private final transient Map<String, Component> conditional = new LinkedHashMap<>();
    private final transient Map<Section, List<Component>> sections = new LinkedHashMap<>();
    private final transient Function<FieldDefinition, Optional<Component>> inPlace;
    private transient Map<String, Object> original = Map.of();

    /**
     * A form for {@code operation} {@code create} or {@code update}, or {@code read}: nothing can be typed then. The fields
     * named are shown elsewhere on the page, and {@code inPlace} shows those that are changed by themselves.
     */
    RecordForm(Screen screen, EntityDefinition<?> definition, String operation, Row row, List<String> elsewhere,
               Function<FieldDefinition, Optional<Component>> inPlace) {
        this.screen = screen;
        this.definition = definition;
        this.inPlace = inPlace;
        addClassName("k-form");
        // Typing is told after a pause; whoever leaves a field sooner, for another page say, must not lose what was typed.
        getElement().addEventListener("change", e -> { });
        definition.form().forEach((key, names) -> section(key, names.stream().filter(n -> !elsewhere.contains(n)).toList(), operation, row));
        original = new LinkedHashMap<>(row.values());
        binder.readBean(original);
        arrange();
        binder.addValueChangeListener(e -> arrange());
    }

    /** Shows the fields that mean something for the record as the form stands now. */
    private void arrange() {
        Map<String, Object> now = values();
        conditional.forEach((name, shown) -> shown.setVisible(definition.shownWhen(name).orElseThrow().holds(now)));
        sections.forEach((section, fields) -> section.setVisible(fields.stream().anyMatch(Component::isVisible)));
    }

    private void section(String key, List<String> names, String operation, Row row) {
        List<Component> fields = new ArrayList<>();
        for (FieldDefinition field : screen.readable(definition, names)) {
            component(field, operation, row).ifPresent(component -> fields.add(shown(field, component)));
        }
        boolean tells = names.stream().anyMatch(n -> editors.containsKey(n) || row.get(n) != null && !"".equals(row.get(n)));
        if (!fields.isEmpty() && tells) {
            H2 heading = new H2(screen.names().section(definition, key));
            Div grid = new Div();
            grid.addClassName("k-fields");
            grid.add(fields);
            Section section = new Section(heading, grid);
            section.addClassNames("k-panel", "k-section-" + key);
            sections.put(section, fields);
            add(section);
        }
    }

    private Optional<Component> component(FieldDefinition field, String operation, Row row) {
        if (field.kind() == FieldKind.PICTURE) {
            return inPlace.apply(field);
        } else if (field.kind() == FieldKind.CUSTOM || OpenReferences.isKindOfAnother(definition, field)) {
            return Optional.empty();
        }
        boolean writable = !"read".equals(operation) && !OpenReferences.isOpen(field) && screen.access().mayWrite(definition, field, operation);
        return writable ? Optional.of(editor(field))
                : "create".equals(operation) ? Optional.empty() : Optional.of(new ReadField(screen, definition, field, row));
    }

    /** Puts something between the fields: after all but the note, which is the small print. */
    void addBeforeNote(Component component) {
        Component note = sections.keySet().stream().filter(section -> section.hasClassName(NOTE)).findFirst().orElse(null);
        addComponentAtIndex(note == null ? getComponentCount() : indexOf(note), component);
    }

    private Component shown(FieldDefinition field, Component component) {
        definition.shownWhen(field.name()).ifPresent(condition -> conditional.put(field.name(), component));
        return component;
    }

    private Component editor(FieldDefinition field) {
        Component editor = new Editors(screen, definition, binder).editor(field, screen.names().field(definition, field));
        editors.put(field.name(), editor);
        return editor;
    }

    /** Hears of every change that the reader makes. */
    public void onChange(Runnable listener) {
        binder.addValueChangeListener(e -> listener.run());
    }

    /** What differs from the record, by field. What means nothing for the record any more stays as it was. */
    public Map<String, Object> changes() {
        Map<String, Object> now = values();
        Map<String, Object> changes = new LinkedHashMap<>();
        editors.forEach((name, editor) -> {
            if (editor.isVisible() && !same(original.get(name), now.get(name))) {
                changes.put(name, now.get(name));
            }
        });
        return changes;
    }

    /** All values as the form stands now, valid or not. */
    public Map<String, Object> values() {
        Map<String, Object> now = new LinkedHashMap<>(original);
        binder.writeBeanAsDraft(now, true);
        return now;
    }

    private static boolean same(Object before, Object after) {
        boolean unset = before == null && (after == null || Boolean.FALSE.equals(after) || "".equals(after));
        if (before instanceof java.math.BigDecimal a && after instanceof java.math.BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (before instanceof kontor.platform.api.value.Reference a && after instanceof kontor.platform.api.value.Reference b) {
            return a.id().equals(b.id());
        }
        return unset || Objects.equals(before, after);
    }

    /** Puts values into the editors, as if they had been typed. */
    public void type(Map<String, Object> values) {
        Map<String, Object> merged = new LinkedHashMap<>(original);
        binder.writeBeanAsDraft(merged, true);
        merged.putAll(values);
        binder.readBean(merged);
    }

    /** Whether the input is complete; what is not is marked, and the first of it gets the focus. */
    public boolean isComplete() {
        BinderValidationStatus<Map<String, Object>> status = binder.validate();
        List<Component> faulty = status.getFieldValidationErrors().stream().map(BindingValidationStatus::getField)
                .map(Component.class::cast).filter(Component::isVisible).toList();
        faulty.stream().findFirst().ifPresent(RecordForm::focus);
        return faulty.isEmpty();
    }

    /** Marks the fields that the services found fault with; returns what concerns no field here. */
    public List<String> mark(List<InvalidInput.Problem> problems) {
        List<String> others = new ArrayList<>();
        Component first = null;
        for (InvalidInput.Problem problem : problems) {
            String message = screen.names().message(problem.code(), problem.arguments());
            Component editor = editors.get(problem.field());
            if (editor instanceof HasValidationProperties marked && editor.isVisible()) {
                marked.setInvalid(true);
                marked.setErrorMessage(message);
                first = first == null ? editor : first;
            } else {
                others.add(message);
            }
        }
        focus(first);
        return others;
    }

    /** Puts the focus where a person begins. */
    public void focusFirst() {
        editors.values().stream().filter(Focusable.class::isInstance).findFirst().ifPresent(RecordForm::focus);
    }

    private static void focus(Object field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else if (field instanceof HasValue<?, ?> && field instanceof Component component) {
            component.getElement().executeJs("this.focus && this.focus()");
        }
    }

    /** Whether anything can be typed. */
    public boolean isEditable() {
        return !editors.isEmpty();
    }

    /** For tests: the editor of a field. */
    public Component editor(String field) {
        return editors.get(field);
    }
}
