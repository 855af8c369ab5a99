package kontor.crm.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.NewParty;
import kontor.base.PartyDirectory;
import kontor.base.PartyRef;
import kontor.crm.Samples;
import kontor.crm.opportunity.OpportunityService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversionTest {

    private final List<NewParty> made = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private final List<Map<String, Object>> opportunities = new ArrayList<>();
    private final Conversion conversion = new Conversion();
    private final Lead lead = new Lead("Uniforms for a marina");

    @BeforeEach
    void wire() {
        conversion.parties = new PartyDirectory() {
            @Override
            public UUID create(NewParty party) {
                made.add(party);
                ids.add(UUID.randomUUID());
                return ids.get(ids.size() - 1);
            }

            @Override
            public void becomeCustomer(UUID party) {
                throw new AssertionError("A lead is not a customer before it buys");
            }
        };
        conversion.opportunities = new OpportunityService() {
            @Override
            public Row create(Row values) {
                opportunities.add(values.values());
                return values;
            }
        };
        conversion.leads = new LeadRepository() {
            @Override
            public PartyRef party(UUID id) {
                return id == null ? null : Samples.party(id.toString());
            }
        };
        lead.setCompanyName("Marina Zuid");
        lead.setContactName("Ilse de Wit");
        lead.setEmail("ilse@marina.test");
        lead.setCountry("NL");
        lead.setExpectedAmount(Money.of("4000", "EUR"));
        lead.setOwnerId(UUID.randomUUID());
        lead.qualify();
    }

    private static ConvertInput input(CustomerChoice choice, UUID customer, UUID contact) {
        return new ConvertInput(choice, customer, contact, null, LocalDate.of(2026, 5, 1));
    }

    @Test
    void makesAnOrganizationAndItsContact() {
        conversion.convert(lead, input(CustomerChoice.NEW_ORGANIZATION, null, null));
        assertThat(made).hasSize(2);
        assertThat(made.get(0)).isEqualTo(new NewParty(false, "Marina Zuid", null, null, null, null, null, "NL"));
        assertThat(made.get(1)).isEqualTo(new NewParty(true, "Ilse de Wit", ids.get(0), null, "ilse@marina.test", null, null, "NL"));
        assertThat(opportunities).singleElement().satisfies(values -> assertThat(values)
                .containsEntry("customer", ids.get(0)).containsEntry("contact", ids.get(1)));
        assertThat(lead.getCustomer().getName()).isEqualTo(ids.get(0).toString());
        assertThat(lead.getContact().getName()).isEqualTo(ids.get(1).toString());
    }

    @Test
    void withoutAContactTheFirmGetsTheMail() {
        lead.setContactName(null);
        conversion.convert(lead, input(CustomerChoice.NEW_ORGANIZATION, null, null));
        assertThat(made).singleElement().extracting(NewParty::email).isEqualTo("ilse@marina.test");
        assertThat(lead.getContact()).isNull();
    }

    @Test
    void makesAPrivatePerson() {
        conversion.convert(lead, input(CustomerChoice.NEW_PERSON, null, null));
        assertThat(made).singleElement()
                .isEqualTo(new NewParty(true, "Ilse de Wit", null, null, "ilse@marina.test", null, null, "NL"));
    }

    @Test
    void usesAPartyThatIsThereAlready() {
        UUID customer = UUID.randomUUID();
        conversion.convert(lead, input(CustomerChoice.EXISTING, customer, null));
        assertThat(made).isEmpty();
        assertThat(lead.getCustomer().getName()).isEqualTo(customer.toString());
    }

    @Test
    void theOpportunityCarriesOnWhatTheLeadSaid() {
        conversion.convert(lead, input(CustomerChoice.NEW_PERSON, null, null));
        assertThat(opportunities.get(0)).containsEntry("name", "Uniforms for a marina").containsEntry("lead", lead.getId())
                .containsEntry("owner", lead.getOwnerId()).containsEntry("amount", Money.of("4000", "EUR"))
                .containsEntry("expectedClose", LocalDate.of(2026, 5, 1));
        assertThat(lead.getState()).isEqualTo(LeadState.CONVERTED);
    }

    @Test
    void theOpportunityMayHaveANameOfItsOwn() {
        conversion.convert(lead, new ConvertInput(CustomerChoice.NEW_PERSON, null, null, " Spring order ", null));
        assertThat(opportunities.get(0)).containsEntry("name", "Spring order");
    }

    @Test
    void nothingIsMadeForALeadThatCannotBeConverted() {
        lead.setCompanyName(null);
        assertThatThrownBy(() -> conversion.convert(lead, input(CustomerChoice.NEW_ORGANIZATION, null, null)))
                .hasMessageContaining("crm.lead.company-missing");
        assertThat(made).isEmpty();
        assertThat(opportunities).isEmpty();
    }
}
