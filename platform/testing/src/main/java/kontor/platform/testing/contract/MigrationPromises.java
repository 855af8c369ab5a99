package kontor.platform.testing.contract;

import java.util.List;

/** A module can be taken back, and brought up again, without a trace. */
final class MigrationPromises {

    private final Firms firms;

    MigrationPromises(Firms firms) {
        this.firms = firms;
    }

    List<String> wayBackLeadsBack(Subject subject) {
        Firms.Firm firm = firms.create(List.of(subject.id()));
        String first = catalog(firm, subject).everything();
        firms.takeBack(firm, subject.id());
        Catalog none = catalog(firm, subject);
        if (!none.tables().isEmpty()) {
            return List.of("taken back, it leaves " + none.tables().keySet());
        }
        firms.bringUp(firm, subject.id());
        String again = catalog(firm, subject).everything();
        return first.equals(again) ? List.of() : List.of("brought up again, its tables are others:\n" + first + "\nand then\n" + again);
    }

    private Catalog catalog(Firms.Firm firm, Subject subject) {
        return Catalog.read(firms.owner(), firm.schema(), subject.id());
    }
}
