package kontor.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule catches the sins planted for it, and accuses nobody who keeps it. */
class PlantedSinsTest {

    private static final Map<String, List<String>> SINS = Map.ofEntries(
            Map.entry("DEPENDENCIES_ARE_DECLARED", List.of("kontor.sins.UndeclaredFriend")),
            Map.entry("ONLY_WHAT_IS_PUBLISHED", List.of("kontor.sins.Trespasser")),
            Map.entry("NO_CIRCLES", List.of("kontor.virtue.Returner")),
            Map.entry("ONLY_FACES_KNOW_THEIR_TOOLS", List.of("kontor.sins.Painter")),
            Map.entry("FACES_USE_THEIR_OWN_MODULE", List.of("kontor.ui.sins.Intruder")),
            Map.entry("API_KNOWS_NO_CORE", List.of("kontor.platform.api.sins.Upstart")),
            Map.entry("PLATFORM_KNOWS_NO_MODULE", List.of("kontor.platform.core.sins.Favourite")),
            Map.entry("PROVISIONING_KNOWS_NO_MODULE", List.of("kontor.provisioning.sins.Insider")),
            Map.entry("NO_RAW_EVENTS", List.of("kontor.sins.Shouter")),
            Map.entry("MODULES_SUBSCRIBE", List.of("kontor.sins.Eavesdropper")),
            Map.entry("ENTITY_MANAGER_ONLY_IN_CORE", List.of("kontor.sins.BackDoor")),
            Map.entry("RAW_CONNECTIONS_ARE_NAMED", List.of("kontor.platform.core.sins.Plumber")),
            Map.entry("DATA_SOURCES_ARE_FOR_FEW", List.of("kontor.sins.Well")),
            Map.entry("STATEMENTS_ARE_CONSTANT", List.of("kontor.sins.Concatenator", "kontor.platform.core.sins.Compositor",
                    "kontor.platform.core.sins.Forwarder")),
            Map.entry("SERVICE_METHODS_ARE_ACTIONS", List.of("kontor.sins.OpenService")),
            Map.entry("ACTIONS_BEAR_THEIR_MODULE", List.of("kontor.sins.PretenderService")),
            Map.entry("FACES_CALL_SERVICES", List.of("kontor.ui.sins.ShortCut")),
            Map.entry("TABLES_BEAR_THEIR_MODULE", List.of("kontor.sins.record.Misnamed")),
            Map.entry("RECORDS_EXTEND_DOMAIN_ENTITY", List.of("kontor.sins.record.Orphan")),
            Map.entry("RECORDS_ARE_NOT_PUBLISHED", List.of("kontor.sins.Exposed")),
            Map.entry("STATES_HAVE_NO_SETTER", List.of("kontor.sins.record.Settable")),
            Map.entry("NO_BINARY_FRACTIONS", List.of("kontor.sins.record.Approximate")),
            Map.entry("TIME_COMES_FROM_THE_CLOCK", List.of("kontor.sins.Impatient", "kontor.sins.Dreamer")),
            Map.entry("NAMES_SAY_SOMETHING", List.of("kontor.sins.SinManager")));

    private static final JavaClasses SINNERS = new ClassFileImporter().importPackages("kontor.sins", "kontor.virtue", "kontor.ui.sins",
            "kontor.platform.core.sins", "kontor.platform.api.sins", "kontor.provisioning.sins");

    static List<String> rules() {
        return List.copyOf(HouseRules.all().keySet());
    }

    @Test
    void everyRuleHasItsSin() {
        assertThat(SINS.keySet()).containsExactlyInAnyOrderElementsOf(rules());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesItsSin(String rule) {
        assertThatThrownBy(() -> HouseRules.all().get(rule).check(SINNERS)).isInstanceOf(AssertionError.class)
                .satisfies(caught -> SINS.get(rule).forEach(sin -> assertThat(caught.getMessage()).contains(sin)))
                .satisfies(caught -> assertThat(caught.getMessage()).doesNotContain("HonestRepository", "VirtueModule"));
    }
}
