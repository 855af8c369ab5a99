package kontor.platform.core.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Master keys wrap data keys, can be changed for new ones, and say clearly when they are not there. */
class MasterKeysTest {

    private static final String OLD = MasterKeys.generate("2026");
    private static final String NEW = MasterKeys.generate("2027");
    private static final Place PLACE = new Place("base_party.iban", UUID.randomUUID());

    @Test
    void aNewMasterKeyTakesOverAndTheOldOneCanGo() {
        WrappedKey first = MasterKeys.parse(OLD).newDataKey();
        String sealed = MasterKeys.parse(OLD).unwrap(first).seal(PLACE, "secret");
        MasterKeys both = MasterKeys.parse(NEW + ", " + OLD);
        assertThat(both.unwrap(first).open(PLACE, sealed)).isEqualTo("secret");
        assertThat(both.isCurrent(first)).isFalse();

        WrappedKey again = both.rewrap(first);
        assertThat(both.isCurrent(again)).isTrue();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(MasterKeys.parse(NEW).unwrap(again).open(PLACE, sealed)).isEqualTo("secret");
        assertThatThrownBy(() -> MasterKeys.parse(NEW).unwrap(first)).isInstanceOf(KeyMissing.class).hasMessageContaining("2026");
    }

    @Test
    void anotherKeyOfTheSameNameDoesNotUnwrap() {
        WrappedKey key = MasterKeys.parse(OLD).newDataKey();
        MasterKeys other = MasterKeys.parse(MasterKeys.generate("2026"));
        assertThatThrownBy(() -> other.unwrap(key)).isInstanceOf(SealBroken.class);
        WrappedKey renamed = new WrappedKey(1, UUID.randomUUID(), key.masterKey(), key.wrapped());
        assertThatThrownBy(() -> MasterKeys.parse(OLD).unwrap(renamed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void whatIsMissingOrMalformedIsToldWithoutQuotingIt() {
        assertThatThrownBy(() -> MasterKeys.parse(" ")).isInstanceOf(KeyMissing.class).hasMessageContaining("KONTOR_MASTER_KEY is not set");
        assertThatThrownBy(() -> new FirmKeys(Optional.empty())).isInstanceOf(KeyMissing.class);
        String id = OLD.substring(0, 4);
        for (String bad : new String[] {"abc", "k:abcd", OLD + "," + OLD, OLD + ",x", id + "#" + OLD.substring(4)}) {
            assertThatThrownBy(() -> MasterKeys.parse(bad)).as(bad).isInstanceOf(KeyMissing.class)
                    .hasMessageNotContaining(OLD.substring(6));
        }
        assertThatThrownBy(() -> new FirmKeys(Optional.of(OLD)).of(null)).isInstanceOf(KeyMissing.class).hasMessageContaining("no data key");
    }

    @Test
    void standardBase64IsTakenToo() {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) 0xfb);
        MasterKeys keys = MasterKeys.parse("k8s:" + java.util.Base64.getEncoder().encodeToString(bytes));
        DataKey key = keys.unwrap(keys.newDataKey());
        assertThat(key.open(PLACE, key.seal(PLACE, "x"))).isEqualTo("x");
    }
}
