package kontor.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kontor.base.member.GrantLine;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.Scope;
import kontor.ui.api.MalformedBody;

/** Lines of the permission matrix from a body; every line at fault is named by its place. */
final class GrantReading {

    private static final String ACTION = "\\*|[a-z][a-zA-Z-]*(\\.[a-zA-Z-]+)*(\\.\\*)?";
    private static final int LONGEST_ACTION = 100;

    private final List<InvalidInput.Problem> problems = new ArrayList<>();

    private GrantReading() {
    }

    /** The lines in {@code items}. Errors: {@link InvalidInput}, {@link MalformedBody}. */
    static List<GrantLine> lines(Map<String, Object> body) {
        if (!(body.get("items") instanceof List<?> items)) {
            throw new InvalidInput("items", "platform.required");
        }
        GrantReading reading = new GrantReading();
        List<GrantLine> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            lines.add(reading.line("items[" + i + "]", items.get(i)));
        }
        if (!reading.problems.isEmpty()) {
            throw new InvalidInput(reading.problems);
        }
        return lines;
    }

    private GrantLine line(String place, Object given) {
        if (!(given instanceof Map<?, ?> line)) {
            throw new MalformedBody(place + " is not an object");
        }
        return new GrantLine(action(place, line.get("action")), scope(place, line.get("scope")), fields(place, line.get("fields")));
    }

    private String action(String place, Object given) {
        if (!(given instanceof String action) || action.isBlank()) {
            problems.add(InvalidInput.Problem.of(place + ".action", "platform.required"));
            return null;
        } else if (action.length() > LONGEST_ACTION || !action.matches(ACTION)) {
            problems.add(InvalidInput.Problem.of(place + ".action", "platform.invalid", action));
        }
        return action;
    }

    private Scope scope(String place, Object given) {
        if (given == null) {
            return Scope.ALL;
        }
        for (Scope scope : Scope.values()) {
            if (scope.name().equals(given)) {
                return scope;
            }
        }
        problems.add(InvalidInput.Problem.of(place + ".scope", "platform.value-malformed.option", given.toString(), "OWN, TEAM, ALL"));
        return null;
    }

    private List<String> fields(String place, Object given) {
        if (given == null) {
            return List.of();
        } else if (given instanceof List<?> names && names.stream().allMatch(n -> n instanceof String name && name.matches("\\*|[a-zA-Z]+"))) {
            return names.stream().map(String.class::cast).toList();
        }
        problems.add(InvalidInput.Problem.of(place + ".fields", "platform.invalid", given.toString()));
        return List.of();
    }
}
