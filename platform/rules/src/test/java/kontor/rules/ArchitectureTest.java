package kontor.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import kontor.platform.testing.architecture.House;
import kontor.platform.testing.architecture.HouseRules;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every production class of the house keeps every rule. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = House.here().classes();

    static Stream<Named<ArchRule>> rules() {
        return HouseRules.all().entrySet().stream().map((Map.Entry<String, ArchRule> rule) -> Named.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void seesEveryPartOfTheHouse() {
        for (String part : new String[] {"kontor.platform.api", "kontor.platform.core", "kontor.base", "kontor.crm", "kontor.ui", "kontor.provisioning"}) {
            Assertions.assertThat(CLASSES.stream().filter(type -> type.getPackageName().startsWith(part)).count()).as(part).isGreaterThan(5);
        }
    }
}
