package kontor.platform.testing.mutation;

/**
 * One way of taking a guard away: another body for a method, or other words in it. Bodies alone change, so the running
 * class can be replaced and put back.
 *
 * @param type   name of the class
 * @param method name of the method, of which the class has one
 * @param change what becomes of it
 */
public record Mutation(String type, String method, Change change) {

    /** What becomes of a method. */
    public sealed interface Change permits Answer, Argument, Words {
    }

    /**
     * It does nothing any more and gives this answer.
     *
     * @param value a Boolean or a String; null for nothing at all
     */
    public record Answer(Object value) implements Change {
    }

    /**
     * It gives back what it was given.
     *
     * @param index which of its arguments, from 0
     */
    public record Argument(int index) implements Change {
    }

    /**
     * It does the same with other words.
     *
     * @param from what its constants say
     * @param to   what they are to say
     */
    public record Words(String from, String to) implements Change {
    }

    /** The method gives a constant answer. */
    public static Mutation answers(String type, String method, Object value) {
        return new Mutation(type, method, new Answer(value));
    }

    /** The method gives back one of its arguments. */
    public static Mutation givesBack(String type, String method, int index) {
        return new Mutation(type, method, new Argument(index));
    }

    /** The method says something else. */
    public static Mutation says(String type, String method, String from, String to) {
        return new Mutation(type, method, new Words(from, to));
    }

    @Override
    public String toString() {
        return type.substring(type.lastIndexOf('.') + 1) + "." + method + " " + change;
    }
}
