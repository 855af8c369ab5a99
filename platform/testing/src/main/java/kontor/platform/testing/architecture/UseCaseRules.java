package kontor.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Consumer;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;
import kontor.platform.api.security.Action;

/** Every use case passes the one interceptor. */
public final class UseCaseRules {

    /** Methods that steer several use cases, each of which passes the interceptor by itself. */
    private static final Set<String> STEERING = Set.of(
            "kontor.platform.core.exchange.ImportService.run",
            "kontor.platform.core.exchange.ImportService.preview",
            "kontor.platform.core.exchange.ExportService.write");

    /** A public method of a service without {@code @Action} would run for anybody. Overriding one loses its annotation. */
    public static final ArchRule SERVICE_METHODS_ARE_ACTIONS = classes().that(Place.inModulesOrCore())
            .and().haveSimpleNameEndingWith("Service").and().areNotInterfaces()
            .should(Condition.of("carry @Action on every public method", UseCaseRules::checkActions));

    /** The permission begins with the module's id, so that switching the module off closes it. */
    public static final ArchRule ACTIONS_BEAR_THEIR_MODULE = classes().that(Place.inModulesOrCore())
            .should(Condition.of("begin their permissions with the module's id or a star", UseCaseRules::checkNames));

    /** Resources and views call services: behind a repository nobody asks for a permission. */
    public static final ArchRule FACES_CALL_SERVICES = noClasses().that().resideInAPackage("kontor.ui..")
            .should().dependOnClassesThat().areAssignableTo(Repository.class)
            .orShould().dependOnClassesThat().areAssignableTo(Data.class);

    private UseCaseRules() {
    }

    private static void checkActions(JavaClass service, Consumer<String> fault) {
        for (JavaMethod method : service.getMethods()) {
            if (isOffered(method) && !method.isAnnotatedWith(Action.class)) {
                fault.accept(method.getFullName() + " is public and carries no @Action");
            }
        }
    }

    private static boolean isOffered(JavaMethod method) {
        boolean definition = method.getName().equals("definition") && method.getRawParameterTypes().isEmpty();
        boolean steering = STEERING.contains(method.getOwner().getName() + "." + method.getName());
        return !definition && !steering && method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static void checkNames(JavaClass type, Consumer<String> fault) {
        String owner = Place.owner(type).orElseThrow();
        for (JavaMethod method : type.getMethods()) {
            method.tryGetAnnotationOfType(Action.class).map(Action::value)
                    .filter(value -> !value.startsWith(owner + ".") && !value.startsWith("*."))
                    .ifPresent(value -> fault.accept(method.getFullName() + " asks for " + value + ", which is not of " + owner));
        }
    }
}
