package kontor.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import kontor.base.member.GrantLine;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.Scope;
import org.junit.jupiter.api.Test;

/** Lines of the permission matrix from a body. */
class GrantReadingTest {

    @Test
    void linesAreReadAndScopeIsAllUnlessSaid() {
        List<GrantLine> lines = GrantReading.lines(Map.of("items", List.of(Map.of("action", "crm.*"),
                Map.of("action", "base.party.read", "scope", "OWN", "fields", List.of("name", "iban")))));
        assertThat(lines).containsExactly(new GrantLine("crm.*", Scope.ALL, List.of()),
                new GrantLine("base.party.read", Scope.OWN, List.of("name", "iban")));
    }

    @Test
    void everyLineAtFaultIsNamedByItsPlace() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> GrantReading.lines(Map.of("items", List.of(
                Map.of("action", "crm.*"), Map.of("scope", "WORLD"), Map.of("action", "drop table", "fields", "name")))));
        assertThat(refused.problems()).extracting(InvalidInput.Problem::field)
                .containsExactly("items[1].action", "items[1].scope", "items[2].action", "items[2].fields");
    }

    @Test
    void withoutItemsNothingIsSet() {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> GrantReading.lines(Map.of())).problems())
                .extracting(InvalidInput.Problem::field).containsExactly("items");
    }
}
