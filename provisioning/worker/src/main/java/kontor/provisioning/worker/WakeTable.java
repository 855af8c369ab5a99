package kontor.provisioning.worker;

import java.util.List;
import javax.sql.DataSource;
import kontor.provisioning.engine.database.Transactions;

/** Reads, as the migrator, which tenants have new events, and sees that only one pump in the house serves a tenant. */
final class WakeTable {

    private static final String WAITING = """
            select t.schema_name, t.alias from control.tenant t
            join (select schema_name, min(at) as since from wake.wake group by schema_name) w using (schema_name)
            where t.status = 'active' order by w.since""";
    private static final String LAG = """
            select count(distinct schema_name), coalesce(extract(epoch from clock_timestamp() - min(at)), 0)::bigint from wake.wake""";
    private static final String ACTIVE = "select schema_name, alias from control.tenant where status = 'active' order by alias";
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('kontor.pump.' || ?::text, 0))";
    private static final String TAKE = "delete from wake.wake where schema_name = ?";
    private static final String FINISHED = """
            delete from wake.wake w where not exists
              (select 1 from control.tenant t where t.schema_name = w.schema_name and t.status = 'active')""";

    private final Transactions transactions;

    /** @param migrator connections of the login that owns the table */
    WakeTable(DataSource migrator) {
        transactions = new Transactions(migrator);
    }

    /** Active tenants with new events, the one that has waited longest first. */
    List<Firm> waiting() {
        return transactions.call(session -> session.list(WAITING, row -> new Firm(row.getString(1), row.getString(2))));
    }

    /**
     * How far the pump is behind.
     *
     * @param tenants tenants with new events
     * @param seconds how long the oldest wake has waited
     */
    record Lag(long tenants, long seconds) {
    }

    /** How far the pump is behind now. */
    Lag lag() {
        return transactions.call(session -> session.first(LAG, row -> new Lag(row.getLong(1), row.getLong(2))).orElseThrow());
    }

    /** Every active tenant. */
    List<Firm> active() {
        return transactions.call(session -> session.list(ACTIVE, row -> new Firm(row.getString(1), row.getString(2))));
    }

    /**
     * Runs {@code work} while holding the tenant, and takes its wake rows with it: those that were there before the work
     * began go when it ends, and stay if it throws. False if another pump holds the tenant.
     */
    boolean alone(Firm firm, Runnable work) {
        return transactions.call(session -> {
            if (!session.first(LOCK, row -> row.getBoolean(1), firm.schema()).orElse(false)) {
                return false;
            }
            session.update(TAKE, firm.schema());
            work.run();
            return true;
        });
    }

    /** Removes rows that wake nobody: their tenant is gone or suspended. Tells how many. */
    int forgetFinished() {
        return transactions.call(session -> session.update(FINISHED));
    }
}
