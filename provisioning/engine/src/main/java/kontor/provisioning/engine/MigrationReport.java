package kontor.provisioning.engine;

import java.util.List;

/**
 * What a migration of all schemas has come to.
 *
 * @param outcomes one for each schema that was behind, in the order worked
 */
public record MigrationReport(List<Outcome> outcomes) {

    /** Copies the list, so that the report cannot change. */
    public MigrationReport {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What became of one schema.
     *
     * @param tenant alias of the firm, or name of the schema if it has none
     * @param steps  what was done, such as {@code crm 1.0 -> 1.1}; empty if it failed
     * @param error  why it failed, then nothing of it was changed; null if it succeeded
     */
    public record Outcome(String tenant, List<String> steps, String error) {
    }

    /** The schemas that stayed as they were. */
    public List<Outcome> failed() {
        return outcomes.stream().filter(outcome -> outcome.error() != null).toList();
    }
}
