package kontor.provisioning.cli.bench;

import java.util.List;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Transactions;
import kontor.provisioning.engine.tenant.Tenant;
import javax.sql.DataSource;

/** Fills a firm with parties, as a bulk load by the owner of the tables: history and search are kept as always. */
final class Parties {
    /** How many a firm of the benchmark has. */
    static final int NUMBER = 20_000;

    private static final List<String> BEGINNINGS = List.of("Bar", "Cor", "Del", "Fen", "Gal", "Hol", "Kas", "Lum", "Mir", "Nor");
    private static final List<String> ENDINGS = List.of("adon", "belta", "cadis", "dromo", "elvik", "finsk", "gorat", "hamur", "istel", "jonda");

    private static final String FILL = """
            insert into {schema}.base_party (id, version, created_at, changed_at, company_id, owner_id, kind, name, number, city, country,
                email, phone, customer, supplier)
            select gen_random_uuid(), 1, now(), now(), (select id from {schema}.base_company limit 1),
                (select id from {schema}.base_member limit 1), 'ORGANIZATION',
                (cast(? as text[]))[1 + n / 10 % 10] || (cast(? as text[]))[1 + n % 10] || ' Trading ' || n, 'C' || lpad(n::text, 6, '0'),
                (array['Rotterdam', 'Leipzig', 'Lyon', 'Gent', 'Graz'])[1 + n % 5], (array['NL', 'DE', 'FR', 'BE', 'AT'])[1 + n % 5],
                'office' || n || '@party.test', '+31 10 ' || lpad(n::text, 7, '0'), n % 3 > 0, n % 4 = 0
            from generate_series(1, ?) n""";
    private static final String SEARCH = """
            insert into {schema}.platform_search (entity, id, title, subtitle, document)
            select 'base.party', id, name, city, to_tsvector('simple', concat_ws(' ', name, number, email, phone, city))
            from {schema}.base_party""";
    /** What an ordinary day would have done by itself long ago: statistics, and indexes without a list of what waits. */
    private static final String ANALYSE = "analyze {schema}.base_party; analyze {schema}.platform_search; analyze {schema}.platform_history";
    private static final String TIDY = """
            select gin_clean_pending_list(index.oid) from pg_class index join pg_am method on method.oid = index.relam
            where method.amname = 'gin' and index.relnamespace = '{schema}'::regnamespace""";

    private Parties() {
    }

    /** @return words of which each is in the names of one party in a hundred */
    static List<String> words() {
        return BEGINNINGS.stream().flatMap(begin -> ENDINGS.stream().map(end -> begin + end)).toList();
    }

    static void fill(DataSource migrator, Tenant tenant) {
        SchemaName schema = tenant.schema();
        new Transactions(migrator).run(session -> {
            session.update(schema.into(FILL), BEGINNINGS, ENDINGS, NUMBER);
            session.update(schema.into(SEARCH));
            session.execute(schema.into(ANALYSE));
            session.list(schema.into(TIDY), row -> row.getLong(1));
        });
    }
}
