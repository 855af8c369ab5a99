package kontor.platform.core.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of a file that an import found wrong, each as it stands there with what is wrong beside it: to be put right and
 * imported by themselves. The column with the words is left out then, as no field is called so.
 */
public final class WrongRows {

    private WrongRows() {
    }

    /**
     * Those rows as a file.
     *
     * @param heading heading of the column that says what is wrong
     */
    public static byte[] file(Table table, ImportReport report, String heading, Format format) {
        Map<Integer, String> wrong = report.problems().stream()
                .collect(Collectors.groupingBy(RowProblem::row, Collectors.mapping(RowProblem::message, Collectors.joining(" "))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = format == Format.CSV ? new CsvSheet(out) : new XlsxSheet(out, heading)) {
            sheet.write(with(heading, table.header()));
            for (Table.Line line : table.lines()) {
                if (wrong.containsKey(line.number())) {
                    sheet.write(with(wrong.get(line.number()), line.cells()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Object> with(String first, List<?> cells) {
        List<Object> row = new ArrayList<>();
        row.add(first);
        row.addAll(cells);
        return row;
    }
}
