package kontor.platform.core.exchange;

/** How much one file may hold, so that one import cannot starve everybody else. */
public final class Limits {

    /** Bytes of a file. */
    public static final int BYTES = 10 * 1024 * 1024;

    /** Bytes that a workbook may unpack to. */
    public static final long UNPACKED_BYTES = 200L * 1024 * 1024;

    /** Rows of an import. */
    public static final int ROWS = 10_000;

    /** Columns of a table. */
    public static final int COLUMNS = 200;

    /** Rows of an export. */
    public static final int EXPORTED_ROWS = 100_000;

    /** Problems that are told of one file. */
    public static final int PROBLEMS = 1_000;

    private Limits() {
    }
}
