package kontor.platform.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.InvalidInput;
import org.junit.jupiter.api.Test;

/** A mapping is read as it is written, and options that contradict each other are refused. */
class MappingTest {

    @Test
    void headersMayHoldColons() {
        Mapping mapping = Mapping.parse(List.of("Price: net:salesPrice", "supplier_id:supplier@northwind.suppliers"));
        assertThat(mapping.columns()).containsExactly(new Mapping.Column("Price: net", "salesPrice", null),
                new Mapping.Column("supplier_id", "supplier", "northwind.suppliers"));
        assertThat(Mapping.remembered(mapping.byHeader())).isEqualTo(mapping);
    }

    @Test
    void constantsMayHoldColons() {
        assertThat(Mapping.parseConstants(List.of("website:https://kontor.test", "kind:PERSON")))
                .isEqualTo(Map.of("website", "https://kontor.test", "kind", "PERSON"));
    }

    @Test
    void whatCannotBeReadNamesTheParameter() {
        assertThatThrownBy(() -> Mapping.parse(List.of("name"))).isInstanceOf(InvalidInput.class).hasMessageContaining("mapping");
        assertThatThrownBy(() -> Mapping.parseConstants(List.of("name"))).isInstanceOf(InvalidInput.class).hasMessageContaining("set");
        assertThatThrownBy(() -> ImportOptions.Duplicate.named("merge")).isInstanceOf(InvalidInput.class).hasMessageContaining("onDuplicate");
        assertThatThrownBy(() -> ImportOptions.of("x").from("source")).isInstanceOf(InvalidInput.class).hasMessageContaining("key");
        assertThatThrownBy(() -> ImportOptions.of("x").from(null, "id")).isInstanceOf(InvalidInput.class).hasMessageContaining("source");
    }

    @Test
    void wordsAreComparedWithoutAccentsAndSigns() {
        assertThat(Words.bare("E-Mail ")).isEqualTo(Words.bare("e_mail"));
        assertThat(Words.bare("Straße")).isEqualTo("straße");
        assertThat(Words.bare("Région")).isEqualTo("region");
        assertThat(Words.bare("国家")).isEqualTo("国家");
    }
}
