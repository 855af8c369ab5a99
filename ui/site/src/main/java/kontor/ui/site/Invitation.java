package kontor.ui.site;

import java.util.Set;

/**
 * A newcomer's page as it stands.
 *
 * @param token secret of the link, or a dash
 * @param step  {@code choose} at first; then what came of the choice
 * @param firm  alias of the firm that one may sign in to now; empty before
 */
public record Invitation(String token, String step, String firm) {

    private static final Set<String> STEPS = Set.of("choose", "short", "long", "differs", "not-good", "done", "later", "failed");

    /** A page for what stands in the address; whatever is not understood is left out. */
    static Invitation of(String path, String step, String firm) {
        String token = path != null && path.matches("/[A-Za-z0-9_-]{43}") ? path.substring(1) : "-";
        String known = token.equals("-") ? "not-good" : step != null && STEPS.contains(step) ? step : "choose";
        return new Invitation(token, known, firm != null && firm.matches("[a-z][a-z0-9-]{1,30}") ? firm : "");
    }

    /** Whether a password is asked for. */
    public boolean asks() {
        return Set.of("choose", "short", "long", "differs", "failed").contains(step);
    }

    /** Whether what was typed is at fault. */
    public boolean faulty() {
        return Set.of("short", "long", "differs", "failed").contains(step);
    }
}
