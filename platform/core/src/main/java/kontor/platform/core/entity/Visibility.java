package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.core.security.Running;

/** Which records of a definition the caller may read, whatever use case is running. */
@ApplicationScoped
public class Visibility {

    @Inject
    JpaData data;

    @Inject
    Running running;

    /** Those among {@code ids} that the caller may read and that are in daily use. */
    public List<UUID> among(EntityDefinition<?> definition, List<UUID> ids) {
        return ids.isEmpty() ? List.of()
                : data.scoped(definition.type(), running.get().scope(definition.permission("read")))
                        .where("r.id in :ids").where("r.archived = false").with("ids", ids).list().stream().map(r -> r.getId()).toList();
    }
}
