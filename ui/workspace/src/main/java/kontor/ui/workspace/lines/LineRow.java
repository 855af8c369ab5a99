package kontor.ui.workspace.lines;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.screen.Screen;

/** One line: what is stored of it, and what is typed in it. */
final class LineRow extends Div {

    private final transient Screen screen;
    private final transient LineKind kind;
    private final transient LineCells cells;
    private final transient Binder<Map<String, Object>> binder = new Binder<>();
    private final transient Map<String, Component> editors = new LinkedHashMap<>();
    private final transient Map<String, Span> shown = new LinkedHashMap<>();
    private final Span problem = new Span();
    private transient Row stored;

    /** A line as it is stored; null for one to be made. {@code typed} hears that something was typed in it. */
    LineRow(Screen screen, LineKind kind, LineCells cells, Row stored, java.util.function.Consumer<LineRow> typed) {
        this.screen = screen;
        this.kind = kind;
        this.cells = cells;
        addClassName("k-line");
        getElement().setAttribute("role", "listitem");
        kind.columns().forEach(this::cell);
        problem.addClassName("k-line-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        show(stored);
        binder.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                typed.accept(this);
            }
        });
    }

    private void cell(FieldDefinition column) {
        Component content;
        if (kind.isTyped(screen, column)) {
            content = cells.editor(column, binder);
            editors.put(column.name(), content);
        } else {
            Span label = new Span(screen.names().field(kind.line(), column));
            label.addClassName("k-line-label");
            Span value = cells.shown(column);
            shown.put(column.name(), value);
            content = new Div(label, value);
        }
        Div cell = new Div(content);
        LineCells.place(cell, column);
        add(cell);
    }

    /** Puts the word about what is wrong with the line last. */
    void end(Component... tools) {
        add(tools);
        add(problem);
    }

    /** Shows what is stored, in place of what was typed. */
    void show(Row now) {
        stored = now;
        Map<String, Object> values = now == null ? new LinkedHashMap<>() : now.values();
        binder.readBean(values);
        shown.forEach((name, span) -> {
            span.setText(now == null ? "" : cells.text(kind.line().field(name), now));
            if (kind.line().field(name).kind() == FieldKind.TEXT) {
                span.getParent().flatMap(Component::getParent).ifPresent(cell -> cell.setVisible(tellsMore(span.getText(), values)));
            }
        });
        editors.forEach((name, editor) -> {
            if (kind.line().field(name).measuredIn() != null) {
                LineCells.measure(editor, now == null ? null : now.units().get(name));
            }
        });
        problem.setVisible(false);
        editors.values().forEach(LineCells::clear);
    }

    /** Whether words say something that the names in the line do not say already. */
    private static boolean tellsMore(String words, Map<String, Object> values) {
        return !words.isEmpty() && values.values().stream().noneMatch(value -> value instanceof Reference named && words.equals(named.label()));
    }

    /** The line as it is stored; null if it is not. */
    Row stored() {
        return stored;
    }

    /** Whether nothing is in it. */
    boolean isBlank() {
        return stored == null && editors.values().stream().allMatch(LineCells::isEmpty);
    }

    /** What was typed and differs from what is stored, by field. */
    Map<String, Object> changes() {
        Map<String, Object> before = stored == null ? Map.of() : stored.values();
        Map<String, Object> now = new LinkedHashMap<>(before);
        binder.writeBeanAsDraft(now, true);
        Map<String, Object> changes = new LinkedHashMap<>();
        editors.keySet().stream().filter(name -> !same(before.get(name), now.get(name))).forEach(name -> changes.put(name, now.get(name)));
        return changes;
    }

    private static boolean same(Object before, Object after) {
        if (before instanceof java.math.BigDecimal a && after instanceof java.math.BigDecimal b) {
            return a.compareTo(b) == 0;
        } else if (before instanceof Money a && after instanceof Money b) {
            return a.getCurrency().equals(b.getCurrency()) && a.getAmount().compareTo(b.getAmount()) == 0;
        } else if (before instanceof Reference a && after instanceof Reference b) {
            return a.id().equals(b.id());
        }
        return Objects.equals(before, after);
    }

    /** Types the cells of a spreadsheet's row, from a column on; what means nothing there is marked. */
    void paste(String from, List<String> texts) {
        List<FieldDefinition> typed = kind.columns().stream().filter(column -> editors.containsKey(column.name())).toList();
        int first = Math.max(0, typed.stream().map(FieldDefinition::name).toList().indexOf(from));
        Map<String, Object> values = new LinkedHashMap<>(stored == null ? Map.of() : stored.values());
        binder.writeBeanAsDraft(values, true);
        Map<FieldDefinition, String> faults = new LinkedHashMap<>();
        for (int i = 0; i < texts.size() && first + i < typed.size(); i++) {
            FieldDefinition column = typed.get(first + i);
            String text = texts.get(i);
            if (!text.isEmpty()) {
                cells.read(column, text).ifPresentOrElse(value -> values.put(column.name(), value), () -> faults.put(column, text));
            }
        }
        binder.readBean(values);
        mark(faults.entrySet().stream().map(fault -> InvalidInput.Problem.of(fault.getKey().name(), "platform.value-malformed."
                + fault.getKey().kind().name().toLowerCase(java.util.Locale.ROOT), fault.getValue(), "")).toList());
    }

    /** Marks what the services, or the reading of pasted text, found fault with. */
    void mark(List<InvalidInput.Problem> problems) {
        StringBuilder words = new StringBuilder();
        for (InvalidInput.Problem fault : problems) {
            String message = screen.names().message(fault.code(), fault.arguments());
            if (editors.get(fault.field()) instanceof HasValidationProperties marked) {
                marked.setInvalid(true);
            }
            String field = kind.line().find(fault.field()).map(f -> screen.names().field(kind.line(), f) + ": ").orElse("");
            words.append(words.isEmpty() ? "" : " ").append(field).append(message);
        }
        tell(words.toString());
    }

    /** Says at the line what is wrong with it; nothing if empty. */
    void tell(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }

    /** Whether something is marked as wrong. */
    boolean isFaulty() {
        return problem.isVisible();
    }

    /** Puts the focus into its first cell. */
    void begin() {
        editors.values().stream().filter(Focusable.class::isInstance).findFirst().ifPresent(editor -> ((Focusable<?>) editor).focus());
    }

    /** For tests: the editor of a column. */
    Component editor(String column) {
        return editors.get(column);
    }

    /** For tests: what a column shows. */
    String text(String column) {
        return shown.get(column).getText();
    }
}
