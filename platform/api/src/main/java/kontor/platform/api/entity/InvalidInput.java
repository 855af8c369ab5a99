package kontor.platform.api.entity;

import java.util.List;
import java.util.stream.Collectors;

/** Values that cannot be accepted, field by field. Rolls the transaction back. */
public class InvalidInput extends RuntimeException {

    /**
     * What is wrong with one field.
     *
     * @param field     public name
     * @param code      label key of the message, {@code module.what-is-wrong}
     * @param arguments what fills the message
     */
    public record Problem(String field, String code, List<Object> arguments) {

        /** A problem with its message's arguments. */
        public static Problem of(String field, String code, Object... arguments) {
            return new Problem(field, code, List.of(arguments));
        }
    }

    private final transient List<Problem> problems;

    /** Input with these problems. */
    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(p -> p.field() + ": " + p.code()).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** Input with one problem. */
    public InvalidInput(String field, String code, Object... arguments) {
        this(List.of(Problem.of(field, code, arguments)));
    }

    /** The problems, in the order of the fields. */
    public List<Problem> problems() {
        return problems;
    }
}
