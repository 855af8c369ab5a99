package kontor.base.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Hagen & Söhne GmbH, Hagen und Soehne", "Bäckerei Klöß, Baeckerei Klöß GmbH", "De Vries Outdoor B.V., De Vries Outdoor BV",
        "'Nordwind Textil AG', 'NORDWIND TEXTIL'", "上海山路户外用品有限公司, 上海山路户外用品", "Alfreds Futterkiste, Alfred Futterkiste"})
    void knowsTheSameNameInOtherClothes(String one, String other) {
        assertThat(compare(one, other).percent()).as(NameKey.of(one) + " | " + NameKey.of(other))
                .isGreaterThanOrEqualTo(Likeness.WORTH_TELLING);
    }

    @ParameterizedTest
    @CsvSource({"Hagen GmbH, Hansen GmbH & Co. KG Logistik", "Blue Peak Ltd, Green Valley Ltd", "上海有限公司, 北京有限公司", "Anna Berg, Peter Tal"})
    void tellsOthersApart(String one, String other) {
        assertThat(compare(one, other).percent()).as(NameKey.of(one) + " | " + NameKey.of(other)).isLessThan(Likeness.WORTH_TELLING);
    }

    @Test
    void numbersSayMoreThanNames() {
        Party party = new Party(PartyKind.ORGANIZATION, "Something else");
        party.setTaxNumber("DE136695976");
        party.setEmail("info@one.example");
        Likeness found = Likeness.of(new PartySketch(null, "One", null, "INFO@one.example", "DE136695976", null), party);
        assertThat(found.percent()).isEqualTo(100);
        assertThat(found.reasons()).containsExactly("email", "taxNumber");
    }

    @Test
    void nothingSaysNothing() {
        Likeness found = Likeness.of(new PartySketch(null, null, "", "", null, null), new Party(PartyKind.PERSON, "A"));
        assertThat(found.percent()).isZero();
        assertThat(found.reasons()).isEmpty();
    }

    private static Likeness compare(String one, String other) {
        return Likeness.of(new PartySketch(null, one, null, null, null, null), new Party(PartyKind.ORGANIZATION, other));
    }
}
