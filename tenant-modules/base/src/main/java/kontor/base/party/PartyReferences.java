package kontor.base.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import kontor.base.PartyDeletionCheck;
import kontor.base.PartyMerge;
import kontor.platform.api.security.CurrentAccess;

/** Asks the modules that are switched on and that have to do with parties. */
@ApplicationScoped
public class PartyReferences {

    @Inject
    @Any
    Instance<PartyMerge> merges;

    @Inject
    @Any
    Instance<PartyDeletionCheck> checks;

    @Inject
    CurrentAccess access;

    /** Has all modules move what points at the duplicate. */
    void move(UUID duplicate, UUID kept) {
        Set<String> on = access.get().modules();
        merges.stream().filter(merge -> on.contains(merge.module())).forEach(merge -> merge.move(duplicate, kept));
    }

    /** Errors: a violation from the first module that objects. */
    void checkDeletion(UUID party) {
        Set<String> on = access.get().modules();
        checks.stream().filter(check -> on.contains(check.module())).forEach(check -> check.check(party));
    }
}
