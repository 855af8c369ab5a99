package kontor.platform.core.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a table from the bytes of a file, whichever kind it is. */
public final class TableReader {

    private TableReader() {
    }

    /** The table. Errors: {@link UnreadableFile} that says what is wrong with the file and what to do. */
    public static Table read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableFile("platform.import-empty");
        } else if (bytes.length > Limits.BYTES) {
            throw new UnreadableFile("platform.import-too-large", Limits.BYTES / 1024 / 1024);
        }
        List<Table.Line> rows = isOldWorkbook(bytes) ? refuseOld() : isZip(bytes) ? XlsxRows.read(bytes) : CsvRows.read(bytes);
        return table(rows);
    }

    private static List<Table.Line> refuseOld() {
        throw new UnreadableFile("platform.import-old-workbook");
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static boolean isOldWorkbook(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF && (bytes[2] & 0xFF) == 0x11 && (bytes[3] & 0xFF) == 0xE0;
    }

    private static Table table(List<Table.Line> rows) {
        if (rows.isEmpty()) {
            throw new UnreadableFile("platform.import-empty");
        }
        Table.Line first = rows.get(0);
        if (first.cells().size() > Limits.COLUMNS) {
            throw new UnreadableFile("platform.import-too-wide", Limits.COLUMNS);
        } else if (rows.size() - 1 > Limits.ROWS) {
            throw new UnreadableFile("platform.import-too-long", rows.size() - 1, Limits.ROWS);
        }
        List<Integer> named = named(first);
        List<Table.Line> lines = new ArrayList<>();
        for (Table.Line row : rows.subList(1, rows.size())) {
            lines.add(new Table.Line(row.number(), cells(row, named, first.cells().size())));
        }
        return new Table(named.stream().map(first::text).toList(), List.copyOf(lines));
    }

    /** Columns that have a name. Errors: two that have the same. */
    private static List<Integer> named(Table.Line header) {
        List<Integer> named = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.text(i);
            if (name.isEmpty()) {
                continue;
            } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new UnreadableFile("platform.import-column-twice", name);
            }
            named.add(i);
        }
        if (named.isEmpty()) {
            throw new UnreadableFile("platform.import-empty");
        }
        return named;
    }

    private static List<Object> cells(Table.Line row, List<Integer> named, int width) {
        for (int i = width; i < row.cells().size(); i++) {
            if (!row.text(i).isEmpty()) {
                throw new UnreadableFile("platform.import-row-too-wide", row.number(), row.cells().size(), width);
            }
        }
        List<Object> cells = new ArrayList<>();
        for (int column : named) {
            Object cell = column < row.cells().size() ? row.cells().get(column) : null;
            cells.add(cell instanceof String text ? Formulas.restored(text) : cell);
        }
        return java.util.Collections.unmodifiableList(cells);
    }
}
