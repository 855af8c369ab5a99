package kontor.ui.scenarios.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The stories there are. */
@ApplicationScoped
public class Stories {

    @Inject
    LeadBecomesCustomer leadBecomesCustomer;

    @Inject
    RightTakenAway rightTakenAway;

    @Inject
    ModuleSwitchedOff moduleSwitchedOff;

    @Inject
    DuplicatesMerged duplicatesMerged;

    @Inject
    ModulesInBetween modulesInBetween;

    /** Sam's lead becomes a customer. */
    public void leadBecomesCustomer() {
        leadBecomesCustomer.tell();
    }

    /** Alice takes Sam's rights away. */
    public void rightTakenAway() {
        rightTakenAway.tell();
    }

    /** A firm switches CRM off and on. */
    public void moduleSwitchedOff() throws Exception {
        moduleSwitchedOff.tell();
    }

    /** Two parties turn out to be one. */
    public void duplicatesMerged() {
        duplicatesMerged.tell();
    }

    /** A deal with every choice of modules. */
    public void modulesInBetween() throws Exception {
        modulesInBetween.tell();
    }
}
