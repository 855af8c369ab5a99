package kontor.provisioning.cli.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kontor.provisioning.bench.PlainJdbc;

/** A run of the benchmark: the installation, started as soon as somebody needs it, and what was asked for. */
final class Bench {
    /** Firms that stand for a server with many. */
    static final int FIRMS = 100;

    private final BenchHouse house;
    private final HttpClient connections = Http.connections();
    private final int rounds;
    private final Duration turn;
    private final WarmUp warmUp;
    private final Path recording;
    private BenchFirm busy;
    private List<BenchFirm> quiet;
    private TradeFirm trade;
    private BenchFirm books;
    private Drafts orders;
    private boolean databaseServes;
    private boolean serverServes;

    /**
     * @param house where it is measured
     * @param rounds how often product and floors take turns
     * @param seconds how long a turn takes
     * @param warmUp how long a side runs before it is measured
     * @param recording where the server is to record the product's turns; null for nowhere
     */
    Bench(BenchHouse house, int rounds, int seconds, WarmUp warmUp, Path recording) {
        this.house = house;
        this.rounds = rounds;
        this.turn = Duration.ofSeconds(seconds);
        this.warmUp = warmUp;
        this.recording = recording;
    }

    BenchHouse house() {
        return house;
    }

    int rounds() {
        return rounds;
    }

    Duration turn() {
        return turn;
    }

    WarmUp warmUp() {
        return warmUp;
    }

    Path recording() {
        return recording;
    }

    /** @return the firm with many parties */
    BenchFirm busy() {
        serveDatabase();
        if (busy == null) {
            busy = house.progress().step("A firm with " + Parties.NUMBER + " parties", () -> {
                BenchFirm firm = house.found("busy", List.of());
                Parties.fill(house.database().migrator(), firm.tenant());
                return firm;
            });
        }
        return busy;
    }

    /** @return the firm that trades; the server runs then, as its goods come in through the API */
    TradeFirm trade() {
        serveDatabase();
        if (trade == null) {
            server();
            trade = house.progress().step("A firm that trades", () -> TradeFirm.found(this));
        }
        return trade;
    }

    /** @return draft orders of the firm that trades, in plenty */
    Drafts orders() {
        TradeFirm seller = trade();
        if (orders == null) {
            server();
            orders = Orders.fill(this, seller);
        }
        return orders;
    }

    /** @return the firm with a million lines in its books */
    BenchFirm books() {
        if (books == null) {
            server();
            books = Books.found(this);
        }
        return books;
    }

    /** @return a hundred firms with next to nothing in them */
    List<BenchFirm> quiet() {
        serveDatabase();
        if (quiet == null) {
            quiet = house.progress().step(FIRMS + " more firms", () -> {
                List<BenchFirm> firms = new ArrayList<>();
                IntStream.rangeClosed(1, FIRMS).forEach(n -> firms.add(house.found("quiet-" + n, List.of())));
                return firms;
            });
        }
        return quiet;
    }

    /** Sees that the server runs. */
    void server() {
        if (!serverServes) {
            freshServer();
        }
    }

    /** Starts the server anew, so that it has touched no firm. */
    void freshServer() {
        serveDatabase();
        house.startServer();
        serverServes = true;
    }

    /** @return a connection of the applications' login for each client, for the same statements without a server */
    PlainJdbc jdbc(BenchFirm firm) throws SQLException {
        return new PlainJdbc(house.database().app(), Clients.NUMBER, firm.schema(), BenchFirm.SUBJECT.toString());
    }

    /** @return the product's API */
    Http product() {
        return new Http(connections, house.settings().baseUrl() + "/api/v1");
    }

    /** @return the bare floor */
    Http bare() {
        return new Http(connections, house.settings().baseUrl() + "/bench/v1");
    }

    private void serveDatabase() {
        if (!databaseServes) {
            house.startDatabase();
            databaseServes = true;
        }
    }
}
