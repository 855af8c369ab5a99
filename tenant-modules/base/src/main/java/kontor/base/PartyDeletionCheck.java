package kontor.base;

import java.util.UUID;

/** Implemented as a bean by each module that may have a reason why a party must not be deleted. */
public interface PartyDeletionCheck {

    /** Id of the module; it is asked only where the module is switched on. */
    String module();

    /** Objects by throwing a {@link kontor.platform.api.entity.BusinessRuleViolation} that says why. */
    void check(UUID party);
}
