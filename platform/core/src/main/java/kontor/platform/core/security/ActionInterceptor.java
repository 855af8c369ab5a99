package kontor.platform.core.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.security.Action;

/** Stands before every use case; see {@link ActionRunner}. */
@Action
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class ActionInterceptor {

    @Inject
    ActionRunner runner;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        Action action = call.getMethod().getAnnotation(Action.class);
        if (action == null) {
            return call.proceed();
        }
        return runner.run(permission(action, call), action.readOnly(), call::proceed);
    }

    /** The star stands for the definition that the service serves, or else that it is given as its first argument. */
    private static String permission(Action action, InvocationContext call) {
        if (!action.value().startsWith("*.")) {
            return action.value();
        }
        EntityDefinition<?> definition = call.getTarget() instanceof RecordService<?> service ? service.definition()
                : (EntityDefinition<?>) call.getParameters()[0];
        return definition.permission(action.value().substring(2));
    }
}
