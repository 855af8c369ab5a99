package kontor.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import kontor.platform.api.module.Modules;
import kontor.suite.TrialFirms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The promises about tables are seen to be broken where they are: sins are planted in a firm's schema. */
class PlantedTableSinsTest {

    private static final List<String> MODULES = List.of("base", "crm");
    private static final Subject CRM = Subject.of(Modules.all().find("crm").orElseThrow(), Path.of(""));

    private static final TrialFirms FIRMS = new TrialFirms("sins");
    private static Firms.Firm firm;

    @BeforeAll
    static void plant() throws SQLException {
        firm = FIRMS.create(MODULES);
        run(FIRMS.owner(), firm, "alter table crm_lead drop column note", "alter table crm_lead add column stray text",
                "alter table crm_lead alter column name drop not null", "alter table crm_lead alter column city type integer using null",
                "alter table crm_lead alter column job_title set not null", "drop index crm_lead_name", "drop index crm_lead_custom", "create table crm_stray (id uuid)");
    }

    @Test
    void tablesThatAreNotThoseOfTheEntitiesAreCaught() {
        assertThat(new TablePromises(FIRMS, firm, Set.of()).schemaIsThatOfTheEntities(CRM)).containsExactlyInAnyOrder(
                "crm_lead.note is missing, Lead wants it", "crm_lead.stray is there, Lead does not map it",
                "crm_lead.name takes null, Lead.name never is", "no entity wants the table crm_stray",
                "crm_lead.city is integer, Lead wants one of " + Set.of("text", "character", "character varying"));
    }

    @Test
    void aFieldThatMayBeEmptyButCannotBeStoredIsCaught() {
        assertThat(new TablePromises(FIRMS, firm, Set.of()).whatMayBeEmptyCanBeStored(CRM)).anyMatch(fault -> fault.contains("crm.lead.jobTitle"));
    }

    @Test
    void aSortWithoutIndexIsCaught() {
        assertThat(new TablePromises(FIRMS, firm, Set.of()).sortsHaveAnIndex(CRM)).singleElement().asString().contains("crm_lead", "(name, id)");
    }

    @Test
    void aDocumentOfAddedFieldsWithoutIndexIsCaught() {
        assertThat(new TablePromises(FIRMS, firm, Set.of()).addedFieldsHaveAnIndex(CRM)).singleElement().asString().contains("crm_lead lacks");
    }

    @Test
    void aSensitiveColumnThatTakesPlainValuesIsCaught() throws SQLException {
        Subject base = Subject.of(Modules.all().find("base").orElseThrow(), Path.of(""));
        assertThat(new SealPromises(FIRMS, firm).columnsTakeSealedValuesOnly(base)).isEmpty();
        Firms.Firm open = FIRMS.create(MODULES);
        run(FIRMS.owner(), open, "alter table base_party drop constraint base_party_bic_sealed", "drop index base_party_iban");
        assertThat(new SealPromises(FIRMS, open).columnsTakeSealedValuesOnly(base)).containsExactlyInAnyOrder(
                "base_party.bic lacks the check base_party_bic_sealed",
                "base_party lacks an index (split_part(iban, '.', 2), id) for the filter by iban");
    }

    @Test
    void aRowSeenByAnotherFirmIsCaught() throws SQLException {
        Firms.Firm victim = FIRMS.create(MODULES);
        run(FIRMS.owner(), victim, "grant usage on schema " + victim.schema() + " to " + firm.schema(),
                "grant select on crm_lead to " + firm.schema());
        assertThat(new IsolationPromises(FIRMS, firm, victim).rowsStayInTheirFirm(CRM)).singleElement().asString().contains("crm_lead", "select");
    }

    @Test
    void aModuleThatLeavesSomethingBehindIsCaught() {
        Firms littering = new Littering();
        assertThat(new MigrationPromises(littering).wayBackLeadsBack(CRM)).singleElement().asString().contains("crm_litter");
    }

    private static void run(DataSource owner, Firms.Firm in, String... statements) throws SQLException {
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + in.schema() + ", extensions");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Makes firms with a table that no changelog knows. */
    private static final class Littering implements Firms {

        @Override
        public Firm create(List<String> modules) {
            try {
                Firm made = FIRMS.create(modules);
                run(FIRMS.owner(), made, "create table crm_litter (id uuid)");
                return made;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void takeBack(Firm of, String module) {
            FIRMS.takeBack(of, module);
        }

        @Override
        public void bringUp(Firm of, String module) {
            FIRMS.bringUp(of, module);
        }

        @Override
        public DataSource owner() {
            return FIRMS.owner();
        }

        @Override
        public DataSource app() {
            return FIRMS.app();
        }
    }
}
