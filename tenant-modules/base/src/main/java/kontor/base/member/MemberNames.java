package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kontor.platform.api.entity.Data;

/** Names of members, for those who may see what they wrote. */
@ApplicationScoped
public class MemberNames {

    /**
     * A member's name; read by query.
     *
     * @param id   the member
     * @param name their name
     */
    public record Named(UUID id, String name) {
    }

    @Inject
    Data data;

    /** Names by member; who is not known is left out. */
    public Map<UUID, String> of(Collection<UUID> members) {
        Set<UUID> wanted = new HashSet<>(members);
        wanted.removeIf(Objects::isNull);
        Map<UUID, String> names = new HashMap<>();
        if (!wanted.isEmpty()) {
            data.unscoped(Member.class).where("r.id in :members").with("members", wanted)
                    .select(Named.class, "r.id, r.name", "").forEach(named -> names.put(named.id(), named.name()));
        }
        return names;
    }
}
