package kontor.platform.api.module;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Identity of a module, on its {@link BusinessModule}; the root package of the annotated class is what the module publishes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ModuleInfo {

    /** Short lower-case name: prefix of its tables, permissions, routes and label keys. */
    String id();

    /** Version of its tables, as tagged in its changelog. */
    String version();

    /** Ids of the modules that must be switched on for this one to work. */
    String[] dependsOn() default {};

    /**
     * Ids of modules whose published types this one uses where they are switched on, without needing them: it hears their
     * events or answers their interfaces. No table of this module points at one of theirs.
     */
    String[] knows() default {};
}
