package kontor.crm.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kontor.base.NewParty;
import kontor.base.PartyDirectory;
import kontor.crm.opportunity.OpportunityService;
import kontor.platform.api.entity.Row;

/** Turns a lead into a customer, a contact and an opportunity. */
@ApplicationScoped
public class Conversion {

    private record Customer(UUID party, UUID contact) {
    }

    @Inject
    PartyDirectory parties;

    @Inject
    OpportunityService opportunities;

    @Inject
    LeadRepository leads;

    /** Converts it. All checks come first; the lead itself is changed last, so that it is written once. */
    public void convert(Lead lead, ConvertInput input) {
        lead.checkConvertible(input);
        Customer customer = customer(lead, input);
        opportunities.create(Row.of(opportunity(lead, input, customer)));
        lead.convert(leads.party(customer.party()), leads.party(customer.contact()));
    }

    private Customer customer(Lead lead, ConvertInput input) {
        return switch (input.choice()) {
            case EXISTING -> new Customer(input.customer(), input.contact());
            case NEW_PERSON -> new Customer(person(lead, null), null);
            case NEW_ORGANIZATION -> organization(lead);
        };
    }

    // Mail and telephone are the person's where one is named, else the firm's.
    private Customer organization(Lead lead) {
        boolean named = lead.getContactName() != null && !lead.getContactName().isBlank();
        UUID firm = parties.create(new NewParty(false, lead.getCompanyName(), null, null, named ? null : lead.getEmail(),
                named ? null : lead.getPhone(), lead.getCity(), lead.getCountry()));
        return new Customer(firm, named ? person(lead, firm) : null);
    }

    private UUID person(Lead lead, UUID firm) {
        return parties.create(new NewParty(true, lead.getContactName(), firm, lead.getJobTitle(), lead.getEmail(), lead.getPhone(),
                lead.getCity(), lead.getCountry()));
    }

    private static Map<String, Object> opportunity(Lead lead, ConvertInput input, Customer customer) {
        boolean named = input.opportunity() != null && !input.opportunity().isBlank();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", named ? input.opportunity().strip() : lead.getName());
        values.put("customer", customer.party());
        values.put("contact", customer.contact());
        values.put("owner", lead.getOwnerId());
        values.put("amount", lead.getExpectedAmount());
        values.put("expectedClose", input.expectedClose());
        values.put("lead", lead.getId());
        values.put("note", lead.getNote());
        return values;
    }
}
