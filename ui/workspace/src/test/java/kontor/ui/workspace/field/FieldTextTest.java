package kontor.ui.workspace.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kontor.base.party.PartyDefinition;
import kontor.crm.opportunity.OpportunityDefinition;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;
import org.junit.jupiter.api.Test;

class FieldTextTest {

    @Test
    void valuesReadBackAsTheyWere() {
        roundTrip(OpportunityDefinition.VALUE, "amount", Money.of("1234.50", "EUR"));
        roundTrip(OpportunityDefinition.VALUE, "probability", new BigDecimal("12.5"));
        roundTrip(OpportunityDefinition.VALUE, "expectedClose", LocalDate.of(2026, 2, 28));
        roundTrip(OpportunityDefinition.VALUE, "customer", new Reference(UUID.randomUUID(), "Bäckerei Huber & Co"));
        roundTrip(PartyDefinition.VALUE, "customer", true);
        roundTrip(PartyDefinition.VALUE, "name", "华东贸易");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(FieldText.write(null)).isEmpty();
        assertThat(FieldText.read(OpportunityDefinition.VALUE.field("amount"), "")).isNull();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> FieldText.read(OpportunityDefinition.VALUE.field("expectedClose"), "soon")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldText.read(OpportunityDefinition.VALUE.field("amount"), "12")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldText.read(OpportunityDefinition.VALUE.field("customer"), "somebody")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void roundTrip(EntityDefinition<?> definition, String field, Object value) {
        assertThat(FieldText.read(definition.field(field), FieldText.write(value))).isEqualTo(value);
    }
}
