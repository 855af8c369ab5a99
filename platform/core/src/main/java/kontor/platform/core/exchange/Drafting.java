package kontor.platform.core.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.InvalidInput;

/** Reads the rows of a table as drafts of records: every cell that is wrong is told, not just the first. */
final class Drafting {

    private final Task task;
    private final CellReader cells;
    private final Map<FieldDefinition, List<Mapping.Column>> columns = new LinkedHashMap<>();
    private final Map<FieldDefinition, String> constants = new LinkedHashMap<>();

    /** Errors: {@link InvalidInput} for a mapping that names what is not there or may not be set. */
    Drafting(Task task) {
        this.task = task;
        this.cells = new CellReader(task.definition(), task.access(), task.labels(), task.options().currency(), task.clock());
        task.options().key().forEach(header -> mustExist("key", header));
        task.mapping().columns().forEach(column -> {
            mustExist("mapping", column.header());
            columns.computeIfAbsent(field("mapping", column.field()), f -> new ArrayList<>()).add(column);
        });
        task.mapping().constants().forEach((field, value) -> constants.put(field("set", field), value));
        columns.forEach(this::look);
    }

    /** The drafts, in the order of the rows. */
    List<Draft> drafts() {
        List<Draft> drafts = task.table().lines().stream().map(this::draft).toList();
        Map<String, Draft> byKey = new HashMap<>();
        for (Draft draft : drafts) {
            Draft first = draft.key == null ? null : byKey.putIfAbsent(draft.key, draft);
            if (first != null) {
                draft.fail(task.problem(draft.row, null, "platform.import-key-twice", draft.key, first.row));
            }
        }
        return drafts;
    }

    /** Fields that are filled, with the source systems by whose keys their references are named. */
    Map<String, String> sources() {
        Map<String, String> sources = new HashMap<>();
        columns.forEach((field, from) -> sources.put(field.name(), from.get(0).source() == null ? task.options().source() : from.get(0).source()));
        constants.keySet().forEach(field -> sources.putIfAbsent(field.name(), task.options().source()));
        return sources;
    }

    private void mustExist(String parameter, String header) {
        if (task.column(header) < 0) {
            throw new InvalidInput(parameter, "platform.import-no-column", header, String.join(", ", task.table().header()));
        }
    }

    private FieldDefinition field(String parameter, String name) {
        FieldDefinition field = task.definition().find(name).filter(f -> task.access().mayRead(task.definition(), f))
                .orElseThrow(() -> new InvalidInput(parameter, "platform.unknown-field", name));
        if (!Importable.fits(field)) {
            throw new InvalidInput(parameter, "platform.import-not-importable", name);
        } else if (!task.access().mayWrite(task.definition(), field, "create")) {
            throw new InvalidInput(parameter, "platform.field-not-permitted", name);
        }
        return field;
    }

    private void look(FieldDefinition field, List<Mapping.Column> from) {
        if (from.size() > 1 && !field.kind().isText()) {
            throw new InvalidInput("mapping", "platform.import-two-columns", field.name());
        }
        int column = task.column(from.get(0).header());
        cells.look(field, task.table().lines().stream().map(line -> line.text(column)).filter(text -> !text.isEmpty()).toList());
    }

    private Draft draft(Table.Line line) {
        Draft draft = new Draft(line.number());
        constants.forEach((field, value) -> put(draft, field, value));
        columns.forEach((field, from) -> put(draft, field, cell(line, field, from)));
        if (!task.options().key().isEmpty()) {
            draft.key = task.options().key().stream().map(header -> line.text(task.column(header))).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
            if (draft.key.isEmpty()) {
                draft.key = null;
                draft.fail(task.problem(line.number(), null, "platform.import-key-missing", String.join(", ", task.options().key())));
            }
        }
        return draft;
    }

    private Object cell(Table.Line line, FieldDefinition field, List<Mapping.Column> from) {
        if (from.size() == 1 && field.kind() != FieldKind.REFERENCE) {
            return line.cells().get(task.column(from.get(0).header()));
        }
        return from.stream().map(column -> line.text(task.column(column.header()))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void put(Draft draft, FieldDefinition field, Object cell) {
        if (cell == null || cell.toString().isBlank()) {
            return;
        }
        try {
            if (field.kind() == FieldKind.REFERENCE) {
                draft.references.put(field.name(), cell.toString().strip());
            } else {
                draft.values.put(field.name(), cells.read(field, cell));
            }
        } catch (InvalidInput invalid) {
            task.problems(draft.row, invalid).forEach(draft::fail);
        }
    }
}
