package kontor.platform.api.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a read-only {@code *Ref} entity, the definition whose records it stands for, such as {@code base.party}; on a UUID in
 * an action's input, the definition whose record is asked for.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface ReferenceTo {

    /** Name of the definition. */
    String value();
}
