package kontor.ui.base;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kontor.base.member.GrantLine;
import kontor.platform.api.security.Grant;
import kontor.platform.api.security.Scope;

/**
 * What one role allows, as a column of the matrix shows it.
 *
 * @param role    the role
 * @param name    its name
 * @param version its version, which a change must name
 * @param lines   what it allows
 */
record RoleRights(UUID role, String name, long version, List<GrantLine> lines) {

    /** Which records the role reaches by that very permission; empty if it does not name it. */
    Optional<Scope> own(String permission) {
        return widest(lines.stream().filter(line -> line.action().equals(permission)));
    }

    /** Which records the role reaches by a permission that has this one in it. */
    Optional<Scope> wider(String permission) {
        return widest(lines.stream().filter(line -> !line.action().equals(permission) && line.asGrant().covers(permission)));
    }

    /** Whether the role names something that this permission has in it. */
    boolean narrower(String permission) {
        Grant whole = Grant.all(permission);
        return lines.stream().anyMatch(line -> !line.action().equals(permission) && whole.covers(line.action()));
    }

    /** Public names of the fields that the very permission is given with; empty where it is given for the usual ones. */
    List<String> fields(String permission) {
        return lines.stream().filter(line -> line.action().equals(permission)).map(GrantLine::fields).flatMap(Collection::stream).distinct().toList();
    }

    /** The lines where that very permission reaches those records, on the fields it has now; {@code null} takes it away. */
    List<GrantLine> with(String permission, Scope scope) {
        Stream<GrantLine> others = lines.stream().filter(line -> !line.action().equals(permission));
        List<GrantLine> these = lines.stream().filter(line -> line.action().equals(permission)).toList();
        if (scope == null) {
            return others.toList();
        }
        Stream<GrantLine> changed = these.isEmpty() ? Stream.of(new GrantLine(permission, scope, List.of()))
                : these.stream().map(line -> new GrantLine(permission, scope, line.fields()));
        return Stream.concat(others, changed.distinct()).toList();
    }

    private static Optional<Scope> widest(Stream<GrantLine> lines) {
        return lines.map(GrantLine::scope).reduce(Scope::or);
    }
}
