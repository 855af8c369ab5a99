package kontor.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Time comes from the one clock, which tests can set. */
public final class TimeRules {

    /** The class that makes the clock. */
    private static final String MAKER = "kontor.platform.core.ClockProducer";

    private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes");

    /** Modules and the core ask an injected {@link Clock}. */
    public static final ArchRule TIME_COMES_FROM_THE_CLOCK = classes().that(Place.inModulesOrCore())
            .and().doNotHaveFullyQualifiedName(MAKER)
            .should(Condition.of("take the time from the Clock", TimeRules::checkCalls));

    private TimeRules() {
    }

    private static void checkCalls(JavaClass type, Consumer<String> fault) {
        Stream.<Collection<? extends JavaCodeUnitAccess<?>>>of(type.getMethodCallsFromSelf(), type.getMethodReferencesFromSelf(),
                        type.getConstructorCallsFromSelf(), type.getConstructorReferencesFromSelf())
                .flatMap(Collection::stream).filter(TimeRules::readsTheMachine).forEach(use -> fault.accept(use.getDescription()));
    }

    private static boolean readsTheMachine(JavaCodeUnitAccess<?> use) {
        JavaClass owner = use.getTargetOwner();
        String name = use.getName();
        var parameters = use.getTarget().getRawParameterTypes();
        boolean now = owner.getPackageName().startsWith("java.time") && name.equals("now")
                && parameters.stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        boolean clock = owner.isEquivalentTo(Clock.class) && CLOCKS.contains(name);
        boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        boolean date = owner.isEquivalentTo(Date.class) && name.equals("<init>") && parameters.isEmpty();
        return now || clock || millis || date;
    }
}
