package kontor.platform.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.core.entity.EntityText;
import kontor.platform.core.entity.Seals;
import kontor.platform.core.tenancy.TenantStatements;

/** Keeps search in step with records, in the transaction that writes them. */
@ApplicationScoped
public class SearchIndex {

    private static final String PUT = """
            INSERT INTO platform_search (entity, id, title, subtitle, document, updated_at)
            VALUES (?, ?, ?, ?, to_tsvector('simple', ?), now())
            ON CONFLICT (entity, id) DO UPDATE SET title = excluded.title, subtitle = excluded.subtitle,
            document = excluded.document, updated_at = excluded.updated_at""";
    private static final String REMOVE = "DELETE FROM platform_search WHERE entity = ? AND id = ?";

    private static final String REMOVE_ALL = "DELETE FROM platform_search WHERE entity = ? AND id = ANY (cast(? as uuid[]))";

    @Inject
    TenantStatements statements;

    @Inject
    Seals seals;

    /** Notes a record as it stands; of sensitive fields only what finds them whole. */
    public void put(EntityDefinition<?> definition, DomainEntity entity) {
        if (definition.search().isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        definition.search().stream().map(definition::field).filter(f -> !f.sensitive())
                .forEach(f -> text.append(EntityText.of(entity, f)).append(' '));
        String title = EntityText.of(entity, definition.field(definition.title()));
        String subtitle = definition.subtitle().map(s -> EntityText.of(entity, definition.field(s))).orElse("");
        String document = SearchWords.document(text.toString()) + ' ' + String.join(" ", seals.words(definition, entity));
        statements.run(PUT, definition.name(), entity.getId(), title, subtitle, document);
    }

    /** Forgets a record. */
    public void remove(EntityDefinition<?> definition, UUID id) {
        statements.run(REMOVE, definition.name(), id);
    }

    /** Forgets many records at once. */
    public void removeAll(EntityDefinition<?> definition, Collection<UUID> ids) {
        String list = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        statements.run(REMOVE_ALL, definition.name(), list);
    }
}
