package kontor.platform.core.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as comma-separated values. */
final class CsvSheet implements Sheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvSheet(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Spreadsheets take a file without the mark for one of their own country's old encoding.
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().build(writer);
    }

    @Override
    public void write(List<Object> values) {
        csv.writeRecord(values.stream().map(CsvSheet::text).toList());
    }

    private static String text(Object value) {
        return value instanceof String text ? Formulas.neutral(text) : CellText.of(value);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
