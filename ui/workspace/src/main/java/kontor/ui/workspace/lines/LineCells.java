package kontor.ui.workspace.lines;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.field.Editors;
import kontor.ui.workspace.field.FieldShow;
import kontor.ui.workspace.screen.Screen;

/** The cells of a line: what they show, how they are typed in, and how text from a spreadsheet becomes a value. */
final class LineCells {

    private final Screen screen;
    private final EntityDefinition<?> line;
    private final String currency;

    LineCells(Screen screen, EntityDefinition<?> line, String currency) {
        this.screen = screen;
        this.line = line;
        this.currency = currency;
    }

    /** The editor of a column; an amount is one of the document's currency, so only its number is typed. */
    Component editor(FieldDefinition column, Binder<Map<String, Object>> binder) {
        String label = screen.names().field(line, column);
        if (column.kind() != FieldKind.MONEY) {
            Component editor = new Editors(screen, line, binder).editor(column, label);
            if (editor instanceof HasPlaceholder hint && !isFigure(column)) {
                hint.setPlaceholder(label);
            }
            return editor;
        }
        BigDecimalField editor = new BigDecimalField(label);
        editor.setLocale(screen.formats().locale());
        editor.getElement().setAttribute("data-field", column.name());
        binder.forField(editor).bind(values -> values.get(column.name()) instanceof Money money ? plain(money.getAmount()) : null,
                (values, amount) -> values.put(column.name(), amount == null ? null : new Money(amount, currency)));
        return editor;
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** What a column shows that nobody types in. */
    Span shown(FieldDefinition column) {
        Span shown = new Span();
        shown.getElement().setAttribute("data-shows", column.name());
        return shown;
    }

    /** What a column shows of a line that is stored. */
    String text(FieldDefinition column, Row stored) {
        return new FieldShow(screen, line).text(column, stored);
    }

    /** Says at an editor what its number is a number of; nothing if {@code unit} is null. */
    static void measure(Component editor, String unit) {
        if (editor instanceof HasSuffix figure) {
            figure.setSuffixComponent(unit == null ? null : new Span(unit));
        }
    }

    /** Gives a cell its place in the row: words below the others, figures to the right. */
    static void place(Div cell, FieldDefinition column) {
        cell.addClassNames("k-line-cell", "k-line-" + (column.kind() == FieldKind.TEXT ? "text" : isFigure(column) ? "figure" : "other"));
        // Amounts have room for six digits; a line with many columns fits into one row only if the others take less.
        if (isFigure(column) && column.kind() != FieldKind.MONEY) {
            cell.addClassName(column.measuredIn() == null ? "k-line-short" : "k-line-measured");
        }
    }

    private static boolean isFigure(FieldDefinition column) {
        return switch (column.kind()) {
            case DECIMAL, INTEGER, PERCENT, MONEY -> true;
            default -> false;
        };
    }

    /** The value that a cell of a spreadsheet means; empty if it means none that the column can hold. */
    Optional<Object> read(FieldDefinition column, String text) {
        return switch (column.kind()) {
            case DECIMAL, PERCENT -> number(text).map(Object.class::cast);
            case INTEGER -> number(text).filter(n -> n.stripTrailingZeros().scale() <= 0).map(BigDecimal::longValue);
            case MONEY -> number(text).map(amount -> new Money(amount, currency));
            case REFERENCE -> found(column, text).map(Object.class::cast);
            case TEXT, LONG_TEXT -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> number(String text) {
        return WrittenNumber.read(text, screen.formats().locale());
    }

    /** The one record that bears exactly that name or second line. */
    private Optional<Reference> found(FieldDefinition column, String text) {
        return screen.definition(column.target()).filter(target -> screen.may(target, "read")).flatMap(target -> {
            List<Row> hits = screen.desk().list(target, ListQuery.all().text(text).page(ListQuery.MOST, null, 0)).items();
            List<Row> same = hits.stream().filter(hit -> text.equalsIgnoreCase(hit.text(target.title()))
                    || target.subtitle().filter(second -> text.equalsIgnoreCase(hit.text(second))).isPresent()).toList();
            return same.size() == 1 ? Optional.of(new Reference(same.get(0).id(), same.get(0).text(target.title()))) : Optional.empty();
        });
    }

    /** Forgets a fault that was marked before. */
    static void clear(Component editor) {
        if (editor instanceof com.vaadin.flow.component.shared.HasValidationProperties marked) {
            marked.setInvalid(false);
            marked.setErrorMessage("");
        }
    }

    /** Whether nothing has been typed in a cell. */
    static boolean isEmpty(Component editor) {
        return !(editor instanceof AbstractField<?, ?> field) || ((HasValue<?, ?>) field).isEmpty();
    }
}
