package kontor.platform.api.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a read-only {@code *Ref} entity: the definition whose records it stands for, such as {@code base.party}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReferenceTo {

    /** Name of the definition. */
    String value();
}
