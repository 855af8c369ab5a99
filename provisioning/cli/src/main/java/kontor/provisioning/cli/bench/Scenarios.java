package kontor.provisioning.cli.bench;

import java.util.List;
import java.util.ArrayList;
import kontor.provisioning.cli.Failure;

/** What can be measured. */
final class Scenarios {
    private static final List<Scenario> ALL = List.of(new ColdTenant(), new PartyPage(), new PartyCreate(), new TenantMemory());

    private Scenarios() {
    }

    /** The names, for the command line's help. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(ALL.stream().map(Scenario::name).toList());
        }
    }

    /**
     * @param name a scenario; null for all
     * @return that one, or all in the order in which they are measured
     * @throws Failure if there is none of that name
     */
    static List<Scenario> named(String name) {
        List<Scenario> found = ALL.stream().filter(scenario -> name == null || scenario.name().equals(name)).toList();
        if (found.isEmpty()) {
            throw new Failure("There is no scenario " + name + ".", "Choose one of: " + String.join(", ", new Names()) + ".");
        }
        return found;
    }
}
