package kontor.platform.api.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.platform.api.entity.BusinessRuleViolation;

/**
 * The legal moves between states, as data on the enum. Each move that people choose bears the name of the action that makes it.
 *
 * @param <S> enum of states
 */
public final class Workflow<S extends Enum<S> & State> {

    private record Move<S extends Enum<S>>(S to, Set<S> from, boolean chosen) {
    }

    private final Class<S> states;
    private final S initial;
    private final Map<String, Move<S>> moves = new LinkedHashMap<>();

    private Workflow(S initial) {
        this.states = initial.getDeclaringClass();
        this.initial = initial;
    }

    /** A workflow whose records begin in {@code initial}. */
    public static <S extends Enum<S> & State> Workflow<S> startingAt(S initial) {
        return new Workflow<>(initial);
    }

    /** Allows the move {@code action} to a state from each of the others. Used while the enum is set up. */
    public Workflow<S> move(String action, S to, Collection<S> from) {
        return put(action, to, from, true);
    }

    /** Allows the move {@code action} to a state from one other. */
    public Workflow<S> move(String action, S to, S from) {
        return move(action, to, List.of(from));
    }

    /**
     * Allows a move that follows from what happens elsewhere, such as an order that is done with its last invoice. Nobody
     * chooses it: it is no action, and never among the legal ones.
     */
    public Workflow<S> follow(String name, S to, Collection<S> from) {
        return put(name, to, from, false);
    }

    private Workflow<S> put(String name, S to, Collection<S> from, boolean chosen) {
        moves.put(name, new Move<>(to, from.isEmpty() ? EnumSet.noneOf(states) : EnumSet.copyOf(from), chosen));
        return this;
    }

    /** Where records begin. */
    public S initial() {
        return initial;
    }

    /** All states, in the order of the status bar. */
    public List<S> states() {
        return List.of(states.getEnumConstants());
    }

    /** The state that {@code action} leads to. Errors: {@link BusinessRuleViolation} if it is not legal from here. */
    public S apply(String action, S current) {
        Move<S> move = moves.get(action);
        if (move == null || !move.from().contains(current)) {
            throw new BusinessRuleViolation("platform.workflow.not-allowed", action, current);
        }
        return move.to();
    }

    /** The state {@code action} leads to, by the state's name; used where the type is not known. */
    public String target(String action) {
        Move<S> move = moves.get(action);
        return move == null ? null : move.to().name();
    }

    /** Whether a move of that name exists. */
    public boolean hasMove(String action) {
        return moves.containsKey(action);
    }

    /** The moves that somebody may choose in a state, given by its name. */
    public List<String> legalFrom(String state) {
        List<String> legal = new ArrayList<>();
        moves.forEach((action, move) -> {
            if (move.chosen() && move.from().stream().anyMatch(s -> s.name().equals(state))) {
                legal.add(action);
            }
        });
        return legal;
    }

    /** States that no move and no beginning leads to; a contract test wants none. */
    public Set<S> unreachable() {
        EnumSet<S> left = EnumSet.allOf(states);
        left.remove(initial);
        moves.values().forEach(m -> left.remove(m.to()));
        return left;
    }
}
