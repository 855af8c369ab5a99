package kontor.provisioning.cli.bench;

import java.util.List;

/**
 * What a scenario measured.
 *
 * @param scenario its name
 * @param what what was measured, in one sentence
 * @param figures the figures, the one that has an aim first
 */
record Outcome(String scenario, String what, List<Figure> figures) {
}
