package kontor.ui.scenarios.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.platform.core.entity.Services;

/** Where personas act. */
@ApplicationScoped
public class Stage {

    @Inject
    Services services;

    @Inject
    PersonaCaller callers;

    /** A persona, ready to act. */
    public Actor as(Persona persona) {
        return new Actor(services, callers, persona);
    }

    /** A name that nothing else bears. */
    public static String unique(String name) {
        return name + " " + UUID.randomUUID();
    }
}
