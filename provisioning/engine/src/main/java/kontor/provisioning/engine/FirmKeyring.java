package kontor.provisioning.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kontor.platform.core.key.MasterKeys;
import kontor.platform.core.key.WrappedKey;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Session;

/** Makes the firms' data keys and wraps them anew. A key is made once: what it has sealed is lost without it. */
final class FirmKeyring {

    private static final String ALL = "select number, id, master_key, wrapped from {schema}.platform_key order by number for update";
    private static final String ADD = """
            insert into {schema}.platform_key (number, id, master_key, wrapped) values (?, ?::uuid, ?, ?)""";
    private static final String REWRAP = """
            update {schema}.platform_key set master_key = ?, wrapped = ?, wrapped_at = now() where number = ?""";

    private final MasterKeys masters;

    FirmKeyring(MasterKeys masters) {
        this.masters = masters;
    }

    /** Gives a firm its key if it has none; tells whether it had none. */
    boolean ensure(Session session, SchemaName schema) throws SQLException {
        if (!all(session, schema).isEmpty()) {
            return false;
        }
        WrappedKey made = masters.newDataKey();
        session.update(schema.into(ADD), made.number(), made.id(), made.masterKey(), made.wrapped());
        return true;
    }

    /** Wraps the firm's keys by the current master key; tells whether that was to be done. */
    boolean rewrap(Session session, SchemaName schema) throws SQLException {
        boolean changed = false;
        for (WrappedKey key : all(session, schema)) {
            if (!masters.isCurrent(key)) {
                WrappedKey again = masters.rewrap(key);
                session.update(schema.into(REWRAP), again.masterKey(), again.wrapped(), again.number());
                changed = true;
            }
        }
        return changed;
    }

    private static List<WrappedKey> all(Session session, SchemaName schema) throws SQLException {
        return session.list(schema.into(ALL), FirmKeyring::key);
    }

    private static WrappedKey key(ResultSet row) throws SQLException {
        return new WrappedKey(row.getInt("number"), row.getObject("id", UUID.class), row.getString("master_key"), row.getString("wrapped"));
    }
}
