package kontor.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.AnnotationDescriptor;
import com.tngtech.archunit.library.modules.ModuleDependency;
import java.util.List;
import java.util.function.Consumer;
import kontor.platform.api.module.ModuleInfo;

/** Who may know whom. */
public final class LayerRules {

    /** A module uses the platform's api and the modules that its descriptor names; nothing else of the house. */
    public static final ArchRule DEPENDENCIES_ARE_DECLARED = modules().definedByAnnotation(ModuleInfo.class, ModuleInfo::id)
            .should().respectTheirAllowedDependencies(DescribedPredicate.describe("declared in @ModuleInfo(dependsOn)",
                    LayerRules::isDeclared), consideringOnlyDependenciesInAnyPackage("kontor.."))
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("kontor.platform.api.."));

    /** Of another module, only what stands in its root package is used. */
    public static final ArchRule ONLY_WHAT_IS_PUBLISHED = modules().definedByAnnotation(ModuleInfo.class, ModuleInfo::id)
            .should().onlyDependOnEachOtherThroughClassesThat(
                    DescribedPredicate.describe("are in the root package of their module", Place::isPublished));

    /** Modules do not depend on each other in a circle. */
    public static final ArchRule NO_CIRCLES = modules().definedByAnnotation(ModuleInfo.class, ModuleInfo::id)
            .should().beFreeOfCycles();

    /** Vaadin, Jakarta REST and JTE stay in the faces. */
    public static final ArchRule ONLY_FACES_KNOW_THEIR_TOOLS = noClasses().that().resideOutsideOfPackage("kontor.ui..")
            .should().dependOnClassesThat().resideInAnyPackage("com.vaadin..", "jakarta.ws.rs..", "gg.jte..", "kontor.ui..");

    /** {@code kontor.ui.crm} uses the inside of {@code crm}, and of no other module. */
    public static final ArchRule FACES_USE_THEIR_OWN_MODULE = classes().that().resideInAPackage("kontor.ui..")
            .should(Condition.of("use the inside of no module but their own", LayerRules::checkFace));

    /** The api can be compiled against without the core. */
    public static final ArchRule API_KNOWS_NO_CORE = noClasses().that().resideInAPackage("kontor.platform.api..")
            .should().dependOnClassesThat().resideInAnyPackage("kontor.platform.core..", "kontor.provisioning..", "kontor.ui..");

    /** The platform serves modules that it has never heard of. */
    public static final ArchRule PLATFORM_KNOWS_NO_MODULE = noClasses().that().resideInAPackage("kontor.platform..")
            .should().dependOnClassesThat(Place.inModules());

    /** Provisioning finds modules by their descriptors; it knows none by name and no face. */
    public static final ArchRule PROVISIONING_KNOWS_NO_MODULE = noClasses().that().resideInAPackage("kontor.provisioning..")
            .should().dependOnClassesThat(Place.inModules());

    /** Facts of the business go through the outbox, or they are lost when the server dies. */
    public static final ArchRule NO_RAW_EVENTS = noClasses().that().resideOutsideOfPackage("kontor.platform..")
            .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.enterprise.event.Event");

    /** Modules answer events by subscription, so that a module switched off is passed over. */
    public static final ArchRule MODULES_SUBSCRIBE = noClasses().that(Place.inModules())
            .should().dependOnClassesThat().resideInAPackage("jakarta.enterprise.event..");

    private LayerRules() {
    }

    private static boolean isDeclared(ModuleDependency<AnnotationDescriptor<ModuleInfo>> dependency) {
        ModuleInfo info = dependency.getOrigin().getDescriptor().getAnnotation();
        String target = dependency.getTarget().getName();
        return List.of(info.dependsOn()).contains(target) || List.of(info.knows()).contains(target);
    }

    private static void checkFace(JavaClass face, Consumer<String> fault) {
        String[] parts = face.getPackageName().split("\\.");
        String own = parts.length > 2 ? parts[2] : "";
        for (Dependency dependency : face.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            boolean foreign = Place.module(target).filter(module -> !module.equals(own)).isPresent();
            if (foreign && !Place.isPublished(target)) {
                fault.accept(dependency.getDescription());
            }
        }
    }
}
