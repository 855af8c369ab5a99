package kontor.ui.scenarios.stage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.Callable;
import kontor.platform.core.tenancy.Caller;
import kontor.platform.core.tenancy.CallerProvider;
import kontor.ui.api.TokenCaller;

/** Tells the services that a persona is calling; where none acts on this thread, the token says who it is, as ever. */
@Alternative
@Priority(1)
@ApplicationScoped
public class PersonaCaller implements CallerProvider {

    private final ThreadLocal<Persona> acting = new ThreadLocal<>();

    @Inject
    TokenCaller token;

    @Override
    public Caller current() {
        Persona persona = acting.get();
        return persona == null ? token.current() : new Caller(persona.firm(), persona.subject(), Locale.ENGLISH, "api");
    }

    /** Has a persona do something. Errors: those of what they do. */
    public <T> T as(Persona persona, Callable<T> deed) {
        acting.set(persona);
        try {
            return deed.call();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            acting.remove();
        }
    }
}
