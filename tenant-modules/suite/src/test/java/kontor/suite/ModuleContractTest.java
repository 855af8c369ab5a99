package kontor.suite;

import java.nio.file.Path;
import java.util.Set;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.testing.architecture.House;
import kontor.platform.testing.contract.Firms;
import kontor.platform.testing.contract.ModuleContract;

/** Every module of the suite keeps the contract; a new one is found by itself. */
class ModuleContractTest extends ModuleContract {

    @Override
    protected Path folder(BusinessModule module) {
        return House.here().root().resolve("tenant-modules").resolve(module.id());
    }

    @Override
    protected Set<String> filledByService() {
        // From the product of the line; of a booking's two sides, the one left empty is zero.
        return Set.of("crm.opportunity-line.description", "crm.opportunity-line.price", "accounting.entry-line.debit",
                "accounting.entry-line.credit");
    }

    @Override
    protected Firms firms() {
        return new TrialFirms("contract");
    }
}
