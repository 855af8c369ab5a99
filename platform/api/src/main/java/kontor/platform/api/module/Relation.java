package kontor.platform.api.module;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.platform.api.entity.Related;

/**
 * Records of this module shown beside the records of another one, without that one knowing.
 *
 * @param to         definition beside whose records they are shown, such as {@code base.party}
 * @param key        their key there; its label is {@code <entity>.related.<key>}, such as {@code
 *                   party.related.opportunities}, in the bundle of the module that contributes
 * @param definition definition of the records shown, such as {@code crm.opportunity}
 * @param field      their field, by public name, that points there
 * @param follows    states, by name, in which one press makes such a record of that one; the press is called
 *                   {@code <entity>.related.<key>.next}
 */
public record Relation(String to, String key, String definition, String field, Set<String> follows) {

    /** Records that are shown, and made in their own form. */
    public Relation(String to, String key, String definition, String field) {
        this(to, key, definition, field, Set.of());
    }

    /** The same, where in those states such a record is what usually comes next. */
    public Relation followedIn(String... states) {
        return new Relation(to, key, definition, field, Arrays.stream(states).collect(Collectors.toUnmodifiableSet()));
    }

    /** What is shown beside the records of {@link #to}. */
    public Related related() {
        return new Related(key, definition, field, follows);
    }
}
