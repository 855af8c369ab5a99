package kontor.broken.thing;

import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;

/** A record. */
public class Thing extends DomainEntity {

    private String name;
    private Phase phase = Phase.BEGUN;

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** Where it stands. */
    public Phase getPhase() {
        return phase;
    }

    void refuse(boolean early) {
        if (early) {
            throw new BusinessRuleViolation("broken.too-early");
        }
        throw new InvalidInput("name", early ? "broken.name-one" : "broken.name-two");
    }

    void forward() {
        hand("broken.handed-on");
    }

    private static void hand(String code) {
        throw BusinessRuleViolation.of("name", code);
    }
}
