package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.Map;
import kontor.provisioning.engine.database.SchemaName;
import kontor.provisioning.engine.database.Transactions;

/** Fills the firm that trades with orders. */
final class Orders {
    /** How many it has at least. */
    static final int NUMBER = 20_000;

    private static final List<String> TABLES = List.of("sales_order", "sales_order_line", "platform_search");
    /** The orders of this year until today: the range of their numbers is that of a year. */
    private static final String SPREAD = """
            update {schema}.sales_order o set day = o.day - cast(n.n % extract(doy from o.day) as integer)
            from (select id, row_number() over (order by id) as n from {schema}.sales_order) n where n.id = o.id""";
    private static final String ANALYSE = "analyze {schema}.sales_order; analyze {schema}.sales_order_line; analyze {schema}.platform_search; analyze {schema}.platform_history";

    private Orders() {
    }

    /** @return the drafts, each with three lines, of a hundred customers in turn */
    static Drafts fill(Bench bench, TradeFirm trade) {
        Drafts drafts = Drafts.of(bench, trade.firm(), TABLES, () -> trade.order(bench), Map.of(trade.customers().get(0), trade.customers()));
        SchemaName schema = trade.firm().tenant().schema();
        bench.house().progress().step(NUMBER + " orders", () -> {
            drafts.pool().ready(NUMBER);
            new Transactions(bench.house().database().migrator()).run(session -> {
                session.update(schema.into(SPREAD));
                session.execute(schema.into(ANALYSE));
            });
        });
        return drafts;
    }
}
