package kontor.platform.core.entity;

import java.util.Map;
import kontor.platform.api.entity.ScopedQuery;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Scope;

/**
 * The condition that a scope puts on records.
 *
 * @param condition  in JPQL, alias {@code r}; null for none
 * @param parameters its parameters
 */
record RecordRule(String condition, Map<String, Object> parameters) {

    private static final String OWN = "r.ownerId = :scopeMember";
    private static final String TEAM = "r.ownerId in :scopeTeam";
    private static final String NOTHING = "1 = 0";

    static RecordRule of(Scope scope, Access access) {
        if (scope == null) {
            return new RecordRule(NOTHING, Map.of());
        }
        return switch (scope) {
            case ALL -> new RecordRule(null, Map.of());
            case OWN -> new RecordRule(OWN, Map.of("scopeMember", access.member()));
            case TEAM -> new RecordRule(TEAM, Map.of("scopeTeam", access.team()));
        };
    }

    void addTo(ScopedQuery<?> query) {
        if (condition != null) {
            query.where(condition);
            parameters.forEach(query::with);
        }
    }
}
