package kontor.provisioning.engine.isolation;

import java.util.List;

/**
 * What the tries at a tenant's walls have come to.
 *
 * @param tenant alias of the firm
 * @param tries  all that was tried
 */
public record IsolationReport(String tenant, List<Try> tries) {

    /** Copies the list, so that the report cannot change. */
    public IsolationReport {
        tries = List.copyOf(tries);
    }

    /**
     * One try.
     *
     * @param name   what was tried, in words
     * @param held   whether it went as it must
     * @param answer what the database said
     */
    public record Try(String name, boolean held, String answer) {
    }

    /** Whether every try went as it must. */
    public boolean held() {
        return tries.stream().allMatch(Try::held);
    }

    /** The tries that show a hole. */
    public List<Try> holes() {
        return tries.stream().filter(attempt -> !attempt.held()).toList();
    }
}
