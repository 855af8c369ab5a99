package kontor.provisioning.worker.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import kontor.provisioning.worker.FirmHouse;

/** A firm of the tests, with its outbox; work is run in it as the system runner does. */
final class TestFirm implements InTenant {

    private final FirmHouse house;
    private final FirmHouse.Chamber chamber;

    TestFirm(FirmHouse house, String... modules) {
        this.house = house;
        this.chamber = house.firm(modules);
    }

    String alias() {
        return chamber.alias();
    }

    @Override
    public <T> T run(String alias, String action, Callable<T> work) throws Exception {
        return house.within(chamber, work);
    }

    Connection connection() throws SQLException {
        return house.connection(chamber);
    }

    void run(String... statements) throws SQLException {
        for (String sql : statements) {
            house.run(chamber, sql);
        }
    }

    List<String> column(String sql) throws SQLException {
        return house.column(chamber, sql);
    }
}
