package kontor.provisioning.cli.bench;

import java.util.ArrayList;
import java.util.List;
import kontor.provisioning.cli.Failure;

/** What can be measured. */
final class Scenarios {
    private static final List<Scenario> ALL = List.of(new TenantMemory(), new PartyPage(), new PartyCreate(), new ColdTenant(),
        new OrderPage(), new OrderCreate(), new OrderConfirm(), new PostInvoice(), new TrialBalance());

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
     * @param names scenarios; none for all
     * @return those, in the order in which they are measured
     * @throws Failure if there is none of a name
     */
    static List<Scenario> named(List<String> names) {
        List<String> known = new Names();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new Failure("There is no scenario " + name + ".", "Choose one of: " + String.join(", ", known) + ".");
            }
        }
        return ALL.stream().filter(scenario -> names.isEmpty() || names.contains(scenario.name())).toList();
    }
}
