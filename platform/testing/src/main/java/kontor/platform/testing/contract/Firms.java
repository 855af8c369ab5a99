package kontor.platform.testing.contract;

import java.util.List;
import javax.sql.DataSource;

/** Makes firms for the contract; implemented with the engine where that is at hand. */
public interface Firms {

    /**
     * A firm made for a test.
     *
     * @param alias  its name for the engine
     * @param schema its schema, which is also the name of its role
     */
    record Firm(String alias, String schema) {
    }

    /** A new firm with these modules and what they need. */
    Firm create(List<String> modules);

    /** Takes a module of a firm back to no tables at all. */
    void takeBack(Firm firm, String module);

    /** Brings the tables of a module of a firm to their newest version. */
    void bringUp(Firm firm, String module);

    /** Connections of the owner of all tables. */
    DataSource owner();

    /** Connections of the applications' login. */
    DataSource app();
}
