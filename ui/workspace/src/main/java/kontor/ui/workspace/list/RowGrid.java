package kontor.ui.workspace.list;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.Sort;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.field.FieldShow;
import kontor.ui.workspace.part.Chip;
import kontor.ui.workspace.screen.Screen;

/** The table of a list: a column for each field that the person may see, the title as a link. */
@JsModule("./kontor-grid.ts")
public class RowGrid extends Grid<Row> {

    private static final String LONG = "20rem";

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient FieldShow show;

    /** A table of a definition's records; {@code sorted} hears when the reader asks for another order. */
    public RowGrid(Screen screen, EntityDefinition<?> definition, Consumer<List<Sort>> sorted) {
        this.screen = screen;
        this.definition = definition;
        this.show = new FieldShow(screen, definition);
        addClassName("k-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        setSelectionMode(SelectionMode.MULTI);
        setColumnReorderingAllowed(true);
        setMultiSort(true, MultiSortPriority.APPEND, true);
        getElement().setAttribute("aria-label", screen.names().plural(definition));
        getElement().setAttribute("data-select-row", screen.say("list.select-row"));
        getElement().setAttribute("data-select-all", screen.say("list.select-all"));
        // Columns measured before the font has come are too narrow for their headings.
        addAttachListener(e -> getElement().executeJs("document.fonts.ready.then(() => this.recalculateColumnWidths && this.recalculateColumnWidths())"));
        addSortListener(e -> {
            if (e.isFromClient()) {
                sorted.accept(e.getSortOrder().stream().map(o -> new Sort(o.getSorted().getKey(),
                        o.getDirection() == SortDirection.DESCENDING)).toList());
            }
        });
    }

    /** Draws the columns that a person has chosen, as wide as they want them. */
    void columns(ColumnChoice choice) {
        columns(choice.fields());
        choice.widths().forEach((field, width) -> {
            if (getColumnByKey(field) != null) {
                getColumnByKey(field).setAutoWidth(false).setFlexGrow(0).setWidth(width);
            }
        });
    }

    /** Hears of the order and of the widths that the reader gives the columns. */
    void onArranged(Consumer<List<String>> order, BiConsumer<String, String> width) {
        addColumnReorderListener(e -> order.accept(e.getColumns().stream().map(Column::getKey).filter(Objects::nonNull).toList()));
        addColumnResizeListener(e -> width.accept(e.getResizedColumn().getKey(), e.getResizedColumn().getWidth()));
    }

    /** Draws the columns of the named fields, as far as they may be seen. */
    public void columns(List<String> fields) {
        removeAllColumns();
        for (FieldDefinition field : screen.readable(definition, fields)) {
            Column<Row> column = addColumn(renderer(field)).setKey(field.name()).setHeader(screen.names().field(definition, field))
                    .setResizable(true).setAutoWidth(true).setFlexGrow(share(field));
            if (field.kind() == FieldKind.LONG_TEXT && !field.name().equals(definition.title())) {
                column.setAutoWidth(false).setWidth(LONG);
            }
            if (field.sortable()) {
                column.setSortProperty(field.name());
            } else {
                column.setSortable(false);
            }
            if (isNumber(field.kind())) {
                column.setTextAlign(ColumnTextAlign.END);
            }
        }
    }

    /** Shows the order without asking for it. */
    public void order(List<Sort> sort) {
        sort(sort.stream().filter(s -> getColumnByKey(s.field()) != null)
                .map(s -> new GridSortOrder<>(getColumnByKey(s.field()), s.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList());
    }

    private Renderer<Row> renderer(FieldDefinition field) {
        if (field.name().equals(definition.title())) {
            return LitRenderer.<Row>of("<a class=\"k-title\" href=\"${item.href}\">${item.text}</a>")
                    .withProperty("href", row -> screen.addresses().record(definition, row.id()))
                    .withProperty("text", row -> title(field, row));
        }
        if (field.kind() == FieldKind.STATE || field.kind() == FieldKind.OPTION) {
            return LitRenderer.<Row>of("<span class=\"k-chip\" data-tone=\"${item.tone}\" ?hidden=\"${!item.text}\">${item.text}</span>")
                    .withProperty("tone", row -> Chip.attribute(FieldShow.tone(definition, field, row.get(field.name()))))
                    .withProperty("text", row -> show.text(field, row));
        }
        if (field.kind() == FieldKind.BOOLEAN) {
            return LitRenderer.<Row>of("<span class=\"k-yes\" ?data-yes=\"${item.yes}\">${item.text}</span>")
                    .withProperty("yes", row -> Boolean.TRUE.equals(row.get(field.name())))
                    .withProperty("text", row -> Boolean.TRUE.equals(row.get(field.name())) ? screen.say("yes") : "–");
        }
        return LitRenderer.<Row>of("<span class=\"k-cell\">${item.text}</span>")
                .withProperty("text", row -> cell(field, row));
    }

    private String title(FieldDefinition field, Row row) {
        String text = show.text(field, row);
        return text.isEmpty() ? screen.title(definition, row) : text;
    }

    private String cell(FieldDefinition field, Row row) {
        return row.get(field.name()) instanceof Reference reference && reference.label() == null ? "" : show.text(field, row);
    }

    /** Room that is left over goes to words: one wide column among narrow ones would tear the row apart. */
    private int share(FieldDefinition field) {
        if (field.name().equals(definition.title())) {
            return 2;
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, EMAIL, URL, REFERENCE -> 1;
            default -> 0;
        };
    }

    private static boolean isNumber(FieldKind kind) {
        return kind == FieldKind.MONEY || kind == FieldKind.INTEGER || kind == FieldKind.DECIMAL || kind == FieldKind.PERCENT;
    }
}
