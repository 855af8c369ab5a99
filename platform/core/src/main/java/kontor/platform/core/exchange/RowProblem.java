package kontor.platform.core.exchange;

/**
 * What is wrong with one row.
 *
 * @param row     row of the sheet, the header being row 1
 * @param field   public name of the field at fault; null if it is the row as a whole
 * @param code    stable code
 * @param message what is wrong and what to do, in the caller's language
 */
public record RowProblem(int row, String field, String code, String message) {
}
