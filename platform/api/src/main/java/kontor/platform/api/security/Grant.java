package kontor.platform.api.security;

import java.util.List;

/**
 * One line of a role.
 *
 * @param action what it allows: {@code crm.opportunity.win}, {@code crm.opportunity.*} or {@code crm.*}
 * @param scope  which records
 * @param fields public names of the fields it reaches; empty for all but sensitive ones; sensitive ones must be named
 */
public record Grant(String action, Scope scope, List<String> fields) {

    /** Allows an action on all records and all fields that are not sensitive. */
    public static Grant all(String action) {
        return new Grant(action, Scope.ALL, List.of());
    }

    /** Allows an action on the member's own records. */
    public static Grant own(String action) {
        return new Grant(action, Scope.OWN, List.of());
    }

    /** Allows an action on the records of the member's team. */
    public static Grant team(String action) {
        return new Grant(action, Scope.TEAM, List.of());
    }

    /** The same, on these fields only; {@code *} stands for all that are not sensitive. */
    public Grant fields(String... names) {
        return new Grant(action, scope, List.of(names));
    }

    /** Whether it covers an action. */
    public boolean covers(String asked) {
        if (action.equals("*") || action.equals(asked)) {
            return true;
        }
        return action.endsWith(".*") && asked.startsWith(action.substring(0, action.length() - 1));
    }
}
