package kontor.provisioning.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Who is to be served, and by whom. */
class WakeTableTest {

    private static final String WAKE = "insert into wake.wake default values";

    private final FirmHouse house = FirmHouse.shared();
    private final WakeTable wakes = new WakeTable(house.migrator());
    private final FirmHouse.Chamber chamber = house.firm();
    private final Firm firm = new Firm(chamber.schema(), chamber.alias());

    @Test
    void aWakeGoesWithTheWork() throws Exception {
        assertThat(wakes.active()).contains(firm);
        assertThat(wakes.waiting()).doesNotContain(firm);
        house.run(chamber, WAKE);
        house.run(chamber, WAKE);
        assertThat(wakes.waiting()).containsOnlyOnce(firm);
        assertThat(wakes.alone(firm, () -> wake())).isTrue();
        assertThat(wakes.waiting()).as("woken again meanwhile").contains(firm);
        wakes.alone(firm, () -> { });
        assertThat(wakes.waiting()).doesNotContain(firm);
    }

    @Test
    void aWakeStaysIfTheWorkFails() throws Exception {
        house.run(chamber, WAKE);
        assertThatThrownBy(() -> wakes.alone(firm, () -> {
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(wakes.waiting()).contains(firm);
    }

    @Test
    void onlyOnePumpServesAFirm() {
        AtomicBoolean second = new AtomicBoolean(true);
        wakes.alone(firm, () -> second.set(new WakeTable(house.migrator()).alone(firm, () -> { })));
        assertThat(second).isFalse();
    }

    @Test
    void whatWakesNobodyIsRemoved() throws Exception {
        house.run(chamber, WAKE);
        house.engine.suspend(chamber.alias());
        assertThat(wakes.waiting()).doesNotContain(firm);
        assertThat(wakes.forgetFinished()).isPositive();
        house.engine.resume(chamber.alias());
        assertThat(wakes.waiting()).doesNotContain(firm);
    }

    private void wake() {
        try {
            house.run(chamber, WAKE);
        } catch (java.sql.SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
