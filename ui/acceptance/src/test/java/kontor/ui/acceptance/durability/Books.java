package kontor.ui.acceptance.durability;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kontor.ui.acceptance.house.House;

/** What lies in a firm's tables, read past all programs: whole transactions or nothing of them. */
final class Books {

    private static final String IDS = """
            select id from base_party where name like '%1$s%%' union all select id from crm_opportunity where name like '%1$s%%'""";
    private static final String TWICE = """
            select id from (select id from base_party union all select id from crm_opportunity union all select id from platform_event) every
            group by id having count(*) > 1""";
    private static final String WITHOUT_ONE_BEGINNING = """
            select r.id from (select id, 'base_party' as t, name from base_party union all select id, 'crm_opportunity', name from crm_opportunity) r
            where r.name like '%1$s%%' and 1 <> (select count(*) from platform_history h where h.table_name = r.t and h.row_id = r.id and h.operation = 'I')""";
    private static final String NOT_TO_BE_FOUND = """
            select r.id from (select id, 'base.party' as e, name from base_party union all select id, 'crm.opportunity', name from crm_opportunity) r
            where r.name like '%1$s%%' and 1 <> (select count(*) from platform_search s where s.entity = r.e and s.id = r.id)""";
    private static final String FACTS_THAT_DO_NOT_FIT = """
            select o.id from crm_opportunity o where o.name like '%1$s%%' and (case when o.stage = 'WON' then 1 else 0 end) <>
              (select count(*) from platform_event e join platform_history h on h.transaction_id::text = e.transaction_id::text
               where e.type = 'kontor.crm.OpportunityWon' and e.aggregate_id = o.id and h.row_id = o.id and h.action = 'crm.opportunity.win')""";
    private static final String WON_BUT_NO_CUSTOMER = """
            select o.id from crm_opportunity o join base_party p on p.id = o.customer_id
            where o.name like '%1$s%%' and (o.stage = 'WON') <> p.customer""";
    private static final String KEYS_WITHOUT_A_RECORD = """
            select k.record_id from platform_idempotency k where k.created_at > now() - interval '1 hour'
              and k.route like '/api/v1/base/parties' and not exists (select 1 from base_party p where p.id = k.record_id)""";

    private final String schema;
    private final String mark;

    private Books(String schema, String mark) {
        this.schema = schema;
        this.mark = mark;
    }

    /** Those of a firm, as far as the records whose names begin with {@code mark} go. */
    static Books of(String firm, String mark) throws SQLException {
        try (Connection owner = owner(); Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select schema_name from control.tenant where alias = '" + firm + "'")) {
            found.next();
            return new Books(found.getString(1), mark);
        }
    }

    /** Every record there. */
    Set<UUID> ids() throws SQLException {
        return read(IDS);
    }

    /** Ids that two things bear. */
    Set<UUID> twice() throws SQLException {
        return read(TWICE);
    }

    /** Records of which only a part was written: no history, not found, won without the fact that tells others or the reverse. */
    Set<UUID> halfDone() throws SQLException {
        Set<UUID> half = read(WITHOUT_ONE_BEGINNING);
        half.addAll(read(NOT_TO_BE_FOUND));
        half.addAll(read(FACTS_THAT_DO_NOT_FIT));
        half.addAll(read(WON_BUT_NO_CUSTOMER));
        half.addAll(read(KEYS_WITHOUT_A_RECORD));
        return half;
    }

    private Set<UUID> read(String query) throws SQLException {
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            statement.execute("set search_path to " + schema + ", extensions");
            Set<UUID> ids = new TreeSet<>();
            try (ResultSet found = statement.executeQuery(query.formatted(mark))) {
                while (found.next()) {
                    ids.add(found.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    private static Connection owner() throws SQLException {
        House house = House.shared();
        return DriverManager.getConnection(house.database(), "kontor_migrator", house.secret("KONTOR_DB_MIGRATOR_PASSWORD"));
    }
}
