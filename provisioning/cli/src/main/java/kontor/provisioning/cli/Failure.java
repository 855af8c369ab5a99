package kontor.provisioning.cli;

/**
 * Something that the user can put right: what is wrong in one sentence, and what to do about it.
 * The command line prints both and exits with 1; no stack trace.
 */
public class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String remedy;

    /**
     * @param problem what is wrong, naming the file, port or variable
     * @param remedy what to do, as one or more lines
     */
    public Failure(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /**
     * @param problem what is wrong, naming the file, port or variable
     * @param remedy what to do, as one or more lines
     * @param cause the technical cause, printed only with KONTOR_DEBUG set
     */
    public Failure(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** @return what to do, as one or more lines */
    public String remedy() {
        return remedy;
    }
}
