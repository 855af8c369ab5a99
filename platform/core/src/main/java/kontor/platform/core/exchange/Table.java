package kontor.platform.core.exchange;

import java.util.List;

/**
 * A table read from a file.
 *
 * @param header names of the columns, as written; no two are the same, unnamed columns are left out
 * @param lines  its rows, in order; empty ones are left out
 */
public record Table(List<String> header, List<Line> lines) {

    /**
     * One row.
     *
     * @param number row of the sheet, the header being row 1
     * @param cells  a value for each column: String, or of a workbook also BigDecimal, Boolean, LocalDate, LocalDateTime; null
     *               for none
     */
    public record Line(int number, List<Object> cells) {

        /** The cell of a column as text; empty if there is none. */
        public String text(int column) {
            Object cell = cells.get(column);
            return cell == null ? "" : cell instanceof java.math.BigDecimal number ? number.toPlainString() : cell.toString().strip();
        }
    }
}
