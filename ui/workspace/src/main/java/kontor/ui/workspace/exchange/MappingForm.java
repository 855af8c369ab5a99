package kontor.ui.workspace.exchange;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.core.exchange.ImportOptions;
import kontor.platform.core.exchange.Mapping;
import kontor.platform.core.exchange.Table;
import kontor.ui.workspace.screen.Screen;

/** Which column fills which field, what every row gets, and what becomes of records that are there already. */
class MappingForm extends Div {

    private static final int SAMPLES = 3;

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Map<String, ComboBox<FieldDefinition>> columns = new LinkedHashMap<>();
    private final transient Map<String, String> sources = new LinkedHashMap<>();
    private final MultiSelectComboBox<FieldDefinition> marks = new MultiSelectComboBox<>();
    private final Select<ImportOptions.Duplicate> duplicates = new Select<>();
    private final MultiSelectComboBox<String> key = new MultiSelectComboBox<>();
    private final TextField source = new TextField();

    MappingForm(Screen screen, EntityDefinition<?> definition, Table table, Mapping guess) {
        this.screen = screen;
        this.definition = definition;
        addClassName("k-mapping");
        guess.columns().forEach(c -> sources.put(c.header(), c.source()));
        add(columns(table, guess), further(table, guess));
    }

    private List<FieldDefinition> writable() {
        return definition.fields().values().stream().filter(f -> screen.access().mayWrite(definition, f, "create"))
                .filter(f -> f.kind() != FieldKind.CUSTOM && f.kind() != FieldKind.PICTURE).toList();
    }

    private NativeTable columns(Table table, Mapping guess) {
        NativeTableRow names = new NativeTableRow();
        for (String each : List.of("import.column", "import.sample", "import.field")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(screen.say(each));
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        }
        NativeTableHeader head = new NativeTableHeader();
        head.add(names);
        NativeTableBody body = new NativeTableBody();
        for (int i = 0; i < table.header().size(); i++) {
            body.add(row(table, i, guess));
        }
        NativeTable drawn = new NativeTable();
        drawn.addClassName("k-data");
        drawn.getElement().setAttribute("aria-label", screen.say("import.step.columns"));
        drawn.add(head, body);
        return drawn;
    }

    private NativeTableRow row(Table table, int column, Mapping guess) {
        String header = table.header().get(column);
        String sample = table.lines().stream().map(l -> l.text(column)).filter(t -> !t.isEmpty()).distinct().limit(SAMPLES)
                .map(t -> t.length() > 40 ? t.substring(0, 39) + "…" : t).collect(Collectors.joining(" · "));
        ComboBox<FieldDefinition> field = new ComboBox<>();
        field.setItems(writable());
        field.setItemLabelGenerator(f -> screen.names().field(definition, f));
        field.setPlaceholder(screen.say("import.ignore"));
        field.setClearButtonVisible(true);
        field.setAriaLabel(screen.say("import.field-of", header));
        guess.columns().stream().filter(c -> c.header().equals(header)).findFirst().flatMap(c -> definition.find(c.field())).ifPresent(field::setValue);
        columns.put(header, field);
        NativeTableHeaderCell name = new NativeTableHeaderCell(header);
        name.getElement().setAttribute("scope", "row");
        NativeTableCell values = new NativeTableCell(sample);
        values.addClassName("k-sample");
        NativeTableCell choice = new NativeTableCell();
        choice.add(field);
        NativeTableRow row = new NativeTableRow();
        row.add(name, values, choice);
        return row;
    }

    private Div further(Table table, Mapping guess) {
        marks.setLabel(screen.say("import.marks"));
        marks.setHelperText(screen.say("import.marks.help"));
        List<FieldDefinition> flags = writable().stream().filter(f -> f.kind() == FieldKind.BOOLEAN).toList();
        marks.setItems(flags);
        marks.setItemLabelGenerator(f -> screen.names().field(definition, f));
        marks.setVisible(!flags.isEmpty());
        marks.setValue(flags.stream().filter(f -> "true".equals(guess.constants().get(f.name()))).collect(Collectors.toSet()));
        duplicates.setLabel(screen.say("import.duplicates"));
        duplicates.setItems(ImportOptions.Duplicate.values());
        duplicates.setItemLabelGenerator(d -> screen.say("import.duplicates." + d));
        duplicates.setValue(ImportOptions.Duplicate.SKIP);
        source.setLabel(screen.say("import.source"));
        source.setHelperText(screen.say("import.source.help"));
        source.setMaxLength(60);
        key.setLabel(screen.say("import.key"));
        key.setItems(table.header());
        Div fields = new Div(marks, duplicates, source, key);
        fields.addClassName("k-fields");
        return fields;
    }

    /** The mapping as it stands. */
    Mapping mapping() {
        List<Mapping.Column> chosen = new ArrayList<>();
        columns.forEach((header, field) -> {
            if (field.getValue() != null) {
                chosen.add(new Mapping.Column(header, field.getValue().name(), sources.get(header)));
            }
        });
        Map<String, String> constants = new LinkedHashMap<>();
        marks.getValue().forEach(f -> constants.put(f.name(), "true"));
        return Mapping.of(chosen).with(constants);
    }

    /** The options as they stand. */
    ImportOptions options(String fileName) {
        return new ImportOptions(fileName, source.getValue(), List.copyOf(key.getValue()), duplicates.getValue(), null);
    }
}
