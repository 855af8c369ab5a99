package kontor.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Modules;
import kontor.platform.api.security.Grant;
import kontor.platform.core.label.Labels;
import kontor.ui.workspace.fake.Stage;
import kontor.ui.workspace.screen.PermissionNames;
import kontor.ui.workspace.screen.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermissionsTest {

    static List<Locale> languages() {
        return Labels.LOCALES;
    }

    private static Stream<String> all(Screen screen) {
        return Modules.all().list().stream().map(BusinessModule::id).flatMap(module -> Permissions.subjects(module).stream())
                .flatMap(subject -> Stream.concat(Stream.of(Permissions.all(subject)), Permissions.operations(screen, subject).stream()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachHasAName(Locale language) {
        Stage stage = Stage.open(language);
        try {
            Screen screen = stage.screen();
            assertThat(all(screen)).isNotEmpty().allSatisfy(permission -> {
                assertThat(PermissionNames.of(screen, permission)).isNotEqualTo(permission);
                assertThat(PermissionNames.operation(screen, permission)).isNotBlank().doesNotContain("action.");
            });
        } finally {
            stage.close();
        }
    }

    @Test
    void whateverARoleIsBornWithCanBeChosen() {
        Stage stage = Stage.open();
        try {
            List<String> choices = all(stage.screen()).toList();
            List<String> given = Modules.all().list().stream().flatMap(m -> m.roles().stream()).flatMap(role -> role.grants().stream()).map(Grant::action)
                    .filter(action -> !action.matches("[a-z]*\\.?\\*")).distinct().toList();
            assertThat(given).isNotEmpty().isSubsetOf(choices);
        } finally {
            stage.close();
        }
    }
}
