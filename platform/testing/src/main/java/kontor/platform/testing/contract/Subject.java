package kontor.platform.testing.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.security.Action;

/**
 * A module as the contract looks at it.
 *
 * @param module  its descriptor
 * @param folder  its source folder, such as {@code tenant-modules/crm}
 * @param classes its classes
 */
record Subject(BusinessModule module, Path folder, JavaClasses classes) {

    static Subject of(BusinessModule module, Path folder) {
        // Only from where the descriptor lies, so that tests of the same package stay out.
        String place = module.getClass().getProtectionDomain().getCodeSource().getLocation().getPath();
        return new Subject(module, folder, new ClassFileImporter().withImportOption(location -> location.contains(place))
                .importPackages(module.getClass().getPackageName()));
    }

    String id() {
        return module.id();
    }

    List<EntityDefinition<?>> definitions() {
        return module.definitions();
    }

    /** Every permission that its services ask for, stars resolved elsewhere. */
    Set<String> actions() {
        return classes.stream().flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(Action.class).stream()).map(Action::value)
                .filter(value -> !value.startsWith("*")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its entity classes, published references included. */
    List<Class<?>> entities() {
        return classes.stream().filter(type -> type.isAnnotatedWith(Entity.class)).<Class<?>>map(JavaClass::reflect).toList();
    }
}
