package kontor.platform.api.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case. One interceptor stands before it: tenant, module gate, permission, transaction, audit. Screens, the API
 * and jobs all pass it.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Action {

    /** Permission asked for, {@code module.entity.operation}; a leading star stands for the definition's name. */
    @Nonbinding
    String value() default "";

    /** Whether it only reads; its transaction then cannot write. */
    @Nonbinding
    boolean readOnly() default false;
}
