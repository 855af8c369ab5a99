package kontor.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Modules;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract of every module. A subclass says which modules, where their sources are, and how firms are made; each promise
 * is then a test of its own for each module.
 */
public abstract class ModuleContract {

    /** The modules on the class path, dependencies first. */
    protected Modules modules() {
        return Modules.all();
    }

    /** Source folder of a module, such as {@code tenant-modules/crm}. */
    protected abstract Path folder(BusinessModule module);

    /** Makes the firms that tables are looked at in; null leaves out what needs a database. */
    protected abstract Firms firms();

    /** Fields, such as {@code crm.opportunity-line.price}, that the service fills where people leave them empty. */
    protected Set<String> filledByService() {
        return Set.of();
    }

    /** A container for each module, a test for each promise. */
    @TestFactory
    Stream<DynamicContainer> contract() {
        List<Subject> subjects = modules().list().stream().map(module -> Subject.of(module, folder(module))).toList();
        List<Promise> promises = new ArrayList<>(promisesOnPaper(modules(), subjects));
        Firms firms = firms();
        if (firms != null) {
            promises.addAll(promisesInTheDatabase(firms, modules().list().stream().map(BusinessModule::id).toList()));
        }
        return subjects.stream().map(subject -> dynamicContainer(subject.id(), promises.stream().map(promise ->
                dynamicTest(promise.name(), () -> assertThat(promise.brokenBy(subject)).as(promise.name()).isEmpty()))));
    }

    /** All that can be told without a database. */
    static List<Promise> promisesOnPaper(Modules all, List<Subject> subjects) {
        DefinitionPromises definitions = new DefinitionPromises(all);
        PermissionPromises permissions = new PermissionPromises(all, subjects);
        LabelPromises labels = new LabelPromises();
        PaperPromises papers = new PaperPromises(all);
        return List.of(
                new Promise("names and addresses are well formed", definitions::identitiesFit),
                new Promise("fields that definitions name exist", definitions::fieldsExist),
                new Promise("forms can be filled in", definitions::formsCanBeFilledIn),
                new Promise("related records exist", definitions::relatedRecordsExist),
                new Promise("menus lead somewhere", definitions::menusLeadSomewhere),
                new Promise("states are reachable by actions", definitions::statesAreReachable),
                new Promise("nothing shows sensitive fields in passing", SealPromises::nothingShowsThemInPassing),
                new Promise("every permission belongs to a role", permissions::everyPermissionHasARole),
                new Promise("every grant allows something", permissions::everyGrantAllowsSomething),
                new Promise("menus ask for permissions that exist", permissions::menusAskForSomething),
                new Promise("roles bear the module's id", permissions::rolesBearTheModule),
                new Promise("everything has a name in four languages", labels::everythingHasAName),
                new Promise("all languages say the same", labels::languagesSayTheSame),
                new Promise("every error has a message in four languages", labels::everyErrorHasAMessage),
                new Promise("README says what it is", papers::readmeTellsWhatItIs),
                new Promise("packages are described", papers::packagesAreDescribed),
                new Promise("demo records have known fields", papers::demoRecordsHaveKnownFields));
    }

    private List<Promise> promisesInTheDatabase(Firms firms, List<String> modules) {
        Firms.Firm one = firms.create(modules);
        TablePromises tables = new TablePromises(firms, one, filledByService());
        IsolationPromises isolation = new IsolationPromises(firms, one, firms.create(modules));
        return List.of(
                new Promise("tables are those of the entities", tables::schemaIsThatOfTheEntities),
                new Promise("what may be left empty can be stored", tables::whatMayBeEmptyCanBeStored),
                new Promise("every sort has an index", tables::sortsHaveAnIndex),
                new Promise("fields that firms add have an index", tables::addedFieldsHaveAnIndex),
                new Promise("sensitive columns take sealed values only", new SealPromises(firms, one)::columnsTakeSealedValuesOnly),
                new Promise("rows stay in their firm", isolation::rowsStayInTheirFirm),
                new Promise("the way back leads back", new MigrationPromises(firms)::wayBackLeadsBack));
    }
}
