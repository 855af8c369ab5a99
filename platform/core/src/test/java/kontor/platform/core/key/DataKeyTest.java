package kontor.platform.core.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sealed values open where they belong, and nowhere else. */
class DataKeyTest {

    private static final String IBAN = "NL91ABNA0417164300";

    private final MasterKeys masters = MasterKeys.parse(MasterKeys.generate("one"));
    private final DataKey key = masters.unwrap(masters.newDataKey());
    private final Place place = new Place("base_party.iban", UUID.randomUUID());

    @Test
    void opensWhatItSealed() {
        assertThat(key.open(place, key.seal(place, IBAN))).isEqualTo(IBAN);
        assertThat(key.open(place, key.sealFindable(place, "账号 é"))).isEqualTo("账号 é");
        assertThat(key.open(place, key.seal(place, ""))).isEmpty();
    }

    @Test
    void showsNothingAndNeverTheSameTwice() {
        assertThat(key.seal(place, IBAN)).doesNotContain(IBAN).isNotEqualTo(key.seal(place, IBAN));
    }

    @Test
    void doesNotOpenForAnotherRecordColumnOrFirm() {
        String sealed = key.sealFindable(place, IBAN);
        assertThatThrownBy(() -> key.open(new Place("base_party.iban", UUID.randomUUID()), sealed)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> key.open(new Place("base_party.bic", place.record()), sealed)).isInstanceOf(SealBroken.class);
        DataKey foreign = masters.unwrap(masters.newDataKey());
        assertThatThrownBy(() -> foreign.open(place, sealed)).isInstanceOf(SealBroken.class).hasMessageNotContaining(IBAN);
    }

    @Test
    void noticesEveryChangedLetter() {
        String sealed = key.sealFindable(place, IBAN);
        for (int i = 0; i < sealed.length(); i++) {
            String changed = sealed.substring(0, i) + (sealed.charAt(i) == '0' ? '1' : '0') + sealed.substring(i + 1);
            if (i == sealed.length() - 1 && sameBits(sealed, changed)) {
                continue;
            }
            assertThatThrownBy(() -> key.open(place, changed)).as("letter " + i)
                    .isInstanceOfAny(SealBroken.class, KeyMissing.class);
        }
        assertThatThrownBy(() -> key.open(place, IBAN)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> key.open(place, "1..AAAA")).isInstanceOf(SealBroken.class);
    }

    /** The last letter of Base64 may hold bits that mean nothing. */
    private static boolean sameBits(String one, String other) {
        var decoder = java.util.Base64.getUrlDecoder();
        return java.util.Arrays.equals(decoder.decode(one.substring(one.lastIndexOf('.') + 1)),
                decoder.decode(other.substring(other.lastIndexOf('.') + 1)));
    }

    @Test
    void fingerprintsTellEqualityWithinAColumnOfAFirm() {
        String one = key.fingerprint("base_party.iban", IBAN);
        assertThat(key.fingerprint("base_party.iban", "nl91 abna 0417 1643 00")).isEqualTo(one).hasSize(32);
        assertThat(key.fingerprint("base_party.bic", IBAN)).isNotEqualTo(one);
        assertThat(masters.unwrap(masters.newDataKey()).fingerprint("base_party.iban", IBAN)).isNotEqualTo(one);
    }

    /** RFC 5869, test case 1. */
    @Test
    void derivesAsTheStandardSays() {
        HexFormat hex = HexFormat.of();
        byte[] extracted = Hkdf.extract(hex.parseHex("000102030405060708090a0b0c"), hex.parseHex("0b".repeat(22)));
        assertThat(hex.formatHex(extracted)).isEqualTo("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
        assertThat(hex.formatHex(Hkdf.expand(extracted, hex.parseHex("f0f1f2f3f4f5f6f7f8f9"), 42)))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    }
}
