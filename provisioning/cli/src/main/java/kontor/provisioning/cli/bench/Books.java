package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.UUID;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Transactions;

/** A firm with a million lines in its books, as a bulk load by the owner of the tables: each entry balances, and is numbered and posted. */
final class Books {
    /** How many lines there are. */
    static final int LINES = 1_000_000;

    private static final int LINES_OF_AN_ENTRY = 10;
    private static final int ENTRIES_AT_ONCE = 5_000;
    /** History would be as long again and is read by no report. */
    private static final String WITHOUT_HISTORY = """
            alter table {schema}.accounting_entry %1$s trigger record_history; alter table {schema}.accounting_entry_line %1$s trigger record_history""";
    private static final String ENTRIES = """
            insert into {schema}.accounting_entry (id, version, created_at, changed_at, company_id, owner_id, number, journal_id, day, text, state,
                line_count, total_amount, total_currency)
            select cast(md5('entry ' || n) as uuid), 1, now(), now(), j.company_id, (select id from {schema}.base_member limit 1),
                'B-' || lpad(n::text, 6, '0'), j.id, current_date - 1 - n % 1000, 'Booking ' || n, 'POSTED', 10, 5 * (100 + n % 7), 'EUR'
            from generate_series(cast(? as integer), cast(? as integer)) n, (select * from {schema}.accounting_journal order by code limit 1) j""";
    private static final String ENTRY_LINES = """
            insert into {schema}.accounting_entry_line (id, version, created_at, changed_at, company_id, owner_id, entry_id, place, account_id, day,
                debit_amount, credit_amount, currency)
            select gen_random_uuid(), 1, now(), now(), e.company_id, e.owner_id, e.id, p, a.ids[1 + (n + p) % cardinality(a.ids)], e.day,
                (p % 2) * (100 + n % 7), (1 - p % 2) * (100 + n % 7), 'EUR'
            from generate_series(cast(? as integer), cast(? as integer)) n
            join {schema}.accounting_entry e on e.id = cast(md5('entry ' || n) as uuid),
            generate_series(1, 10) p, (select array_agg(id order by code) as ids from {schema}.accounting_account) a""";
    private static final String ANALYSE = "analyze {schema}.accounting_entry; analyze {schema}.accounting_entry_line; analyze {schema}.accounting_account";
    private static final String COUNT = "select count(*) from {schema}.accounting_entry_line";

    private Books() {
    }

    static BenchFirm found(Bench bench) {
        BenchFirm firm = bench.house().found("books", List.of("accounting"));
        open(bench, firm);
        bench.house().progress().step(LINES + " lines of journal entries", () -> fill(bench, firm));
        return firm;
    }

    /** The first invoice makes the chart of accounts. */
    private static void open(Bench bench, BenchFirm firm) {
        Http api = bench.product();
        UUID customer = Made.of(api.post(firm, "/base/parties", PartyCreate.body(0))).id();
        UUID invoice = Made.of(api.post(firm, "/accounting/invoices", "{\"customer\":\"" + customer + "\"}")).id();
        api.post(firm, "/accounting/invoice-lines", """
            {"invoice":"%s","description":"Advice","quantity":"1","price":{"amount":"100","currency":"EUR"}}""".formatted(invoice));
        api.act(firm, "/accounting/invoices", Made.of(api.get(firm, "/accounting/invoices/" + invoice)), "issue");
    }

    private static void fill(Bench bench, BenchFirm firm) {
        SchemaName schema = firm.tenant().schema();
        Transactions owner = new Transactions(bench.house().database().migrator());
        owner.run(session -> session.execute(schema.into(String.format(WITHOUT_HISTORY, "disable"))));
        for (int first = 1; first <= LINES / LINES_OF_AN_ENTRY; first += ENTRIES_AT_ONCE) {
            int from = first;
            owner.run(session -> {
                session.update(schema.into(ENTRIES), from, from + ENTRIES_AT_ONCE - 1);
                session.update(schema.into(ENTRY_LINES), from, from + ENTRIES_AT_ONCE - 1);
            });
        }
        owner.run(session -> session.execute(schema.into(String.format(WITHOUT_HISTORY, "enable"))));
        owner.run(session -> session.execute(schema.into(ANALYSE)));
        long lines = owner.call(session -> session.first(schema.into(COUNT), row -> row.getLong(1))).orElse(0L);
        if (lines < LINES) {
            throw new Failure("The books have " + lines + " lines, not " + LINES + ".", "See kontor.provisioning.cli.bench.Books.");
        }
    }
}
