package kontor.platform.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook: numbers, days and yes-or-no as such, all else as text. */
final class XlsxSheet implements Sheet {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxSheet(OutputStream out, String title) {
        book = new Workbook(out, "Kontor", null);
        sheet = book.newWorksheet(title);
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<Object> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof BigDecimal || value instanceof Long || value instanceof Integer) {
            sheet.value(row, column, (Number) value);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Boolean said) {
            sheet.value(row, column, said);
        } else if (value != null) {
            String text = value instanceof String given ? Formulas.neutral(given) : CellText.of(value);
            sheet.inlineString(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
