package kontor.provisioning.cli.bench.replay;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kontor.provisioning.cli.Failure;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Step READ = new Step("SELECT", List.of(List.of()), Step.Touches.ANY);
    private static final Step WRITE = new Step("UPDATE quant", List.of(List.of()), Step.Touches.ALIKE);
    private final Tally tally = new Tally();

    private void repeat(long read, long written) {
        Tally.Count count = tally.begin();
        count.add(READ, read);
        count.add(WRITE, written);
        count.end();
    }

    @Test
    void aRepeatThatWritesAsManyRowsAsTheFirstIsRightWhateverItReads() {
        repeat(3, 1);
        assertThatCode(() -> repeat(5, 1)).doesNotThrowAnyException();
    }

    @Test
    void aRepeatThatFindsNothingToWriteIsRefusedWithTheStatement() {
        repeat(3, 1);
        assertThatThrownBy(() -> repeat(3, 0)).isInstanceOf(Failure.class).hasMessageContaining("0 rows, not 1").hasMessageContaining("UPDATE quant");
        assertThatThrownBy(() -> repeat(3, 2)).isInstanceOf(Failure.class);
    }

    @Test
    void whatMakesARecordOrChangesOneOfAKnownVersionMustDoSoTheFirstTimeAlready() {
        Step each = new Step("UPDATE x WHERE ID = ? AND VERSION = ?", List.of(List.of(), List.of()), Step.Touches.EACH);
        assertThatCode(() -> tally.begin().add(each, 2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> tally.begin().add(each, 1)).isInstanceOf(Failure.class).hasMessageContaining("1 rows, not 2");
        assertThatThrownBy(() -> tally.begin().add(each, 0)).isInstanceOf(Failure.class);
    }

    @Test
    void aRepeatThatLeavesLessBehindIsRefusedWithTheTable() {
        Footprint product = new Footprint(Map.of("sales_order", 1L, "platform_history", 4L));
        assertThatCode(() -> product.demand("x", new Footprint(Map.of("platform_history", 4L, "sales_order", 1L)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> product.demand("order-confirm", new Footprint(Map.of("sales_order", 1L, "platform_history", 3L)))).isInstanceOf(Failure.class)
            .hasMessageContaining("order-confirm").hasMessageContaining("4 rows of platform_history, the repeat 3");
        assertThatThrownBy(() -> product.demand("x", new Footprint(Map.of("sales_order", 1L, "platform_history", 4L, "platform_event", 1L)))).isInstanceOf(Failure.class);
    }

    @Test
    void aRequestThatLeavesNothingIsNoRequestThatWrites() {
        assertThatThrownBy(() -> new Footprint(Map.of()).demand("x", new Footprint(Map.of()))).isInstanceOf(Failure.class).hasMessageContaining("nothing");
    }
}
