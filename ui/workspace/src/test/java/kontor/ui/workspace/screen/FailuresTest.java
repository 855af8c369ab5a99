package kontor.ui.workspace.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.core.entity.UnknownAction;
import kontor.platform.core.security.ModuleOff;
import kontor.platform.core.security.UnknownTenant;
import kontor.ui.workspace.fake.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    private final Stage stage = Stage.open();

    @AfterEach
    void close() {
        stage.close();
    }

    static Stream<RuntimeException> foreseen() {
        return Stream.of(new ModuleOff("crm.lead.read"), new UnknownAction("crm.lead.fly"), new UnknownTenant("nobody"),
                new NotPermitted("crm.lead.read", "no-role"));
    }

    @ParameterizedTest
    @MethodSource("foreseen")
    void whatIsForeseenIsNoFaultOfOurs(RuntimeException failure) {
        assertThat(Failures.explain(stage.screen(), failure)).isNotBlank().doesNotContain("on our side").doesNotContain("platform.");
    }

    @Test
    void aFaultOfOursIsToldWithItsReference() {
        assertThat(Failures.explain(stage.screen(), new IllegalStateException("broken"))).matches("(?s).*[0-9a-f]{8}.*").doesNotContain("broken");
    }

    @Test
    void whatIsWrongWithFieldsIsToldOnceEach() {
        InvalidInput.Problem required = new InvalidInput.Problem("name", "platform.required", List.of());
        String told = Failures.explain(stage.screen(), new InvalidInput(List.of(required, new InvalidInput.Problem("city", "platform.required", List.of()))));
        assertThat(told).isEqualTo(stage.screen().names().message("platform.required", List.of()));
    }
}
