package kontor.platform.core.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;

/**
 * Queries for a few rows of many. EclipseLink remembers a query's SQL by its text, but makes it anew as soon as a limit is
 * set; of a query that was prepared with some limit it keeps the SQL, in which the limit is a parameter. So such a one is
 * kept for each text, and its copies are asked.
 */
@ApplicationScoped
public class LimitedQueries {

    /** Callers choose filters and sorting: what comes after so many different texts is prepared each time. */
    private static final int MOST_KEPT = 300;
    private static final int ANY_LIMIT = 1;

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    private final Map<String, DatabaseQuery> kept = new ConcurrentHashMap<>();

    /** A query for at most {@code limit} rows; its text is joined from constant pieces, values are its parameters. */
    Query of(String text, int limit) {
        DatabaseQuery template = kept.get(text);
        if (template == null) {
            if (kept.size() >= MOST_KEPT) {
                return entities.createQuery(text).setMaxResults(limit);
            }
            template = kept.computeIfAbsent(text, this::prepared);
        }
        return JpaHelper.createQuery((DatabaseQuery) template.clone(), entities).setMaxResults(limit);
    }

    private DatabaseQuery prepared(String text) {
        DatabaseQuery query = (DatabaseQuery) entities.createQuery(text).unwrap(DatabaseQuery.class).clone();
        ((ReadQuery) query).setMaxRows(ANY_LIMIT);
        // By the session of the whole server: nothing of the running transaction may stay in what is kept.
        query.prepareCall(entities.unwrap(JpaEntityManager.class).getServerSession(), new DatabaseRecord());
        return query;
    }
}
