package kontor.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kontor.broken.BrokenModule;
import kontor.platform.api.module.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each promise is seen to be broken by a module that breaks it. */
class PromisesTest {

    private static final Map<String, List<String>> FAULTS = Map.ofEntries(
            Map.entry("names and addresses are well formed", List.of("has the address Things")),
            Map.entry("fields that definitions name exist", List.of("names colour", "points at base.member")),
            Map.entry("forms can be filled in", List.of("broken.thing has a form with nothing to type in")),
            Map.entry("related records exist", List.of("broken.part.thing does not point there")),
            Map.entry("menus lead somewhere", List.of("m/broken/nowhere, where nothing is")),
            Map.entry("states are reachable by actions", List.of("never becomes FORGOTTEN", "no service offers the move broken.thing.finish")),
            Map.entry("nothing shows sensitive fields in passing", List.of("broken.thing.name is sensitive")),
            Map.entry("every permission belongs to a role", List.of("broken.thing.smash", "broken.thing.delete")),
            Map.entry("every grant allows something", List.of("broken.thing.raed is granted")),
            Map.entry("menus ask for permissions that exist", List.of("broken.thing.enter")),
            Map.entry("roles bear the module's id", List.of("other.reader")),
            Map.entry("everything has a name in four languages", List.of("broken.properties lacks module",
                    "broken.properties lacks thing.plural", "broken_zh_CN.properties lacks thing", "broken.properties lacks thing.name",
                    "broken.properties lacks thing.phase.DONE", "broken.properties lacks thing.section.general",
                    "broken.properties lacks thing.related.parts", "broken.properties lacks thing.action.smash",
                    "broken.properties lacks thing.action.smash.reason", "broken.properties lacks menu.nowhere",
                    "broken.properties lacks role.other.reader")),
            Map.entry("all languages say the same", List.of("broken_de.properties has thing.extra")),
            Map.entry("every error has a message in four languages", List.of("broken_zh_TW.properties lacks error.too-early",
                    "error.too-early cannot be filled", "lacks error.name-one", "lacks error.name-two", "lacks error.handed-on")),
            Map.entry("README says what it is", List.of("does not begin", "## Terms", "## Events", "state diagram")),
            Map.entry("packages are described", List.of("no package-info.java")),
            Map.entry("demo records have known fields", List.of("a column weight")));

    private static final Modules MODULES = new Modules(List.of(new BrokenModule()));
    private static final Subject SUBJECT = Subject.of(MODULES.list().get(0), Path.of("src/test/resources/broken"));
    private static final List<Promise> PROMISES = ModuleContract.promisesOnPaper(MODULES, List.of(SUBJECT));

    static Stream<Promise> promises() {
        return PROMISES.stream();
    }

    @Test
    void everyPromiseHasItsFault() {
        assertThat(PROMISES).extracting(Promise::name).containsExactlyInAnyOrderElementsOf(FAULTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("promises")
    void isSeenToBeBroken(Promise promise) {
        String broken = String.join("\n", promise.brokenBy(SUBJECT));
        assertThat(FAULTS.get(promise.name())).allSatisfy(fault -> assertThat(broken).contains(fault));
    }
}
