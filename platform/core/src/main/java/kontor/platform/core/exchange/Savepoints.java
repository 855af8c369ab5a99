package kontor.platform.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Lets one row fail without the rows around it. A failed statement leaves PostgreSQL's transaction unusable until it goes
 * back to a savepoint, and the persistence context full of what never was: both are set right here.
 */
@ApplicationScoped
public class Savepoints {

    private static final String BEGIN = "SAVEPOINT import_row";
    private static final String KEEP = "RELEASE SAVEPOINT import_row";
    private static final String BACK = "ROLLBACK TO SAVEPOINT import_row";
    private static final String CHECK_NOW = "SET CONSTRAINTS ALL IMMEDIATE";
    private static final String CHECK_LATER = "SET CONSTRAINTS ALL DEFERRED";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    /** Marks where to go back to. */
    void begin() {
        run(BEGIN);
    }

    /** Keeps what was done since. */
    void keep() {
        run(KEEP);
    }

    /** Forgets what was done since, in the database and in memory. */
    void back() {
        entities.clear();
        run(BACK);
    }

    /** Writes what is pending and empties memory, so that many rows take no more time each than few. */
    void flush() {
        entities.flush();
        entities.clear();
    }

    /** Has the database check now what it would check at the end. */
    void checkConstraints() {
        entities.flush();
        run(CHECK_NOW);
        run(CHECK_LATER);
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
