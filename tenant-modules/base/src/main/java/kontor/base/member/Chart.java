package kontor.base.member;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The chart of positions with those who hold them. */
final class Chart {

    private final List<Position> positions;
    private final List<Holding> holdings;
    private final Map<UUID, Set<UUID>> below = new HashMap<>();

    Chart(List<Position> positions, List<Holding> holdings) {
        this.positions = positions;
        this.holdings = holdings;
        for (Position position : positions) {
            if (position.getParent() != null) {
                below.computeIfAbsent(position.getParent().getId(), id -> new HashSet<>()).add(position.getId());
            }
        }
    }

    /** The member and all who hold a position below one of theirs, however far. */
    Set<UUID> team(UUID member) {
        Set<UUID> reached = reachedFrom(held(member));
        Set<UUID> team = holdings.stream().filter(h -> reached.contains(h.position())).map(Holding::member)
                .collect(Collectors.toSet());
        team.add(member);
        return team;
    }

    private Set<UUID> held(UUID member) {
        Set<UUID> held = holdings.stream().filter(h -> h.member().equals(member)).map(Holding::position)
                .collect(Collectors.toSet());
        positions.stream().filter(p -> p.isSubstituteActs() && p.getSubstitute() != null)
                .filter(p -> p.getSubstitute().getId().equals(member)).forEach(p -> held.add(p.getId()));
        return held;
    }

    private Set<UUID> reachedFrom(Set<UUID> held) {
        Set<UUID> reached = new HashSet<>();
        Deque<UUID> open = new ArrayDeque<>(held);
        while (!open.isEmpty()) {
            for (UUID position : below.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(position)) {
                    open.push(position);
                }
            }
        }
        return reached;
    }
}
