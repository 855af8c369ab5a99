package kontor.platform.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;

/** Where in the house a class stands, by its package. */
final class Place {

    /** First parts below {@code kontor} that are not modules. */
    private static final Set<String> NO_MODULES = Set.of("platform", "ui", "provisioning", "suite");

    private Place() {
    }

    /** Id of the module that a class belongs to: {@code kontor.crm.lead} is of {@code crm}; empty outside modules. */
    static Optional<String> module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        boolean inside = parts.length > 1 && parts[0].equals("kontor") && !NO_MODULES.contains(parts[1]);
        return inside ? Optional.of(parts[1]) : Optional.empty();
    }

    /** Whether a class stands in the root package of its module, which is what other modules see. */
    static boolean isPublished(JavaClass type) {
        return module(type).map(id -> type.getPackageName().equals("kontor." + id)).orElse(false);
    }

    /** Prefix of what a class owns in the database and in permissions: its module's id, or {@code platform}. */
    static Optional<String> owner(JavaClass type) {
        return type.getPackageName().startsWith("kontor.platform.core") ? Optional.of("platform") : module(type);
    }

    /** Classes of any module. */
    static DescribedPredicate<JavaClass> inModules() {
        return DescribedPredicate.describe("are in a module", type -> module(type).isPresent());
    }

    /** Classes of any module or of the platform's core. */
    static DescribedPredicate<JavaClass> inModulesOrCore() {
        return DescribedPredicate.describe("are in a module or in the core", type -> owner(type).isPresent());
    }
}
