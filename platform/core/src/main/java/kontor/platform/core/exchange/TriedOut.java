package kontor.platform.core.exchange;

/** Ends the transaction of a dry run, which thereby leaves nothing behind, and carries what was found out of it. */
class TriedOut extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ImportReport report;

    TriedOut(ImportReport report) {
        super("Dry run", null, false, false);
        this.report = report;
    }

    ImportReport report() {
        return report;
    }
}
