package kontor.provisioning.engine;

import static kontor.provisioning.engine.Installation.as;
import static kontor.provisioning.engine.Installation.firm;
import static kontor.provisioning.engine.Installation.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import kontor.platform.core.key.MasterKeys;
import kontor.platform.core.key.Place;
import kontor.platform.core.key.WrappedKey;
import kontor.provisioning.engine.module.ModuleDefinition;
import org.junit.jupiter.api.Test;

/** Each firm has a data key of its own from its founding; the firm cannot change it, and master keys can be changed for new ones. */
class FirmKeyTest {

    private static final String KEY = "select concat_ws(' ', number, id, master_key, wrapped) from platform_key";
    private static final List<ModuleDefinition> MODULES = List.of(Installation.BASE);
    private static final Place PLACE = new Place("base_party.iban", 1);

    private final Installation house = new Installation(MODULES);

    @Test
    void aFirmGetsItsOwnKeyAndMayOnlyReadIt() throws SQLException {
        String one = house.engine.create(firm("one")).schema().value();
        String other = house.engine.create(firm("other")).schema().value();
        WrappedKey key = key(one);
        assertThat(key.number()).isEqualTo(1);
        assertThat(key.masterKey()).isEqualTo("2026");
        MasterKeys masters = MasterKeys.parse(Installation.MASTERS);
        String sealed = masters.unwrap(key).seal(PLACE, "secret");
        assertThat(masters.unwrap(key).open(PLACE, sealed)).isEqualTo("secret");
        assertThatThrownBy(() -> masters.unwrap(key(other)).open(PLACE, sealed)).hasMessageContaining("does not open");
        for (String change : List.of("update platform_key set master_key = 'x'", "delete from platform_key",
                "insert into platform_key (number, id, master_key, wrapped) values (2, gen_random_uuid(), 'x', 'y')")) {
            assertThatThrownBy(() -> run(house.app(), as(one, change))).hasMessageContaining("permission denied");
        }
    }

    @Test
    void aWaitingSchemaHasNoKeyAndAnOldFirmGetsOneAsItIsMigrated() throws SQLException {
        house.engine.fillPool(1);
        String old = house.engine.create(firm("old")).schema().value();
        run(house.migrator(), "delete from " + old + ".platform_key");
        assertThat(house.engine.migrate("old").steps()).containsExactly("data key made");
        assertThat(house.engine.migrate("old").steps()).isEmpty();
        assertThat(key(old).number()).isEqualTo(1);
    }

    @Test
    void aNewMasterKeyTakesOver() throws SQLException {
        String schema = house.engine.create(firm("turning")).schema().value();
        String sealed = MasterKeys.parse(Installation.MASTERS).unwrap(key(schema)).seal(PLACE, "secret");
        String fresh = MasterKeys.generate("2027");

        MigrationReport without = house.engine(MODULES, fresh).rewrapKeys();
        assertThat(without.failed()).extracting(MigrationReport.Outcome::error).singleElement().asString().contains("'2026'");

        Engine both = house.engine(MODULES, fresh + "," + Installation.MASTERS);
        assertThat(both.rewrapKeys().outcomes()).extracting(MigrationReport.Outcome::tenant).containsExactly("turning");
        assertThat(both.rewrapKeys().outcomes()).isEmpty();
        assertThat(MasterKeys.parse(fresh).unwrap(key(schema)).open(PLACE, sealed)).isEqualTo("secret");
    }

    private WrappedKey key(String schema) throws SQLException {
        return WrappedKey.parse(run(house.app(), as(schema, KEY)));
    }
}
