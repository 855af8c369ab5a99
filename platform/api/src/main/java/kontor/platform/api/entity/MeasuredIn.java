package kontor.platform.api.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a number of an entity, what it is a number of: people read "5 kg" in lists, on records and on paper, where 5 says little. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface MeasuredIn {

    /** Attributes that lead from the entity to the code of the unit, such as {@code product.unit.code}. */
    String value();
}
