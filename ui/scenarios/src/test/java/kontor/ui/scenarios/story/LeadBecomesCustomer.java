package kontor.ui.scenarios.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.api.timeline.TimelineEntry;
import kontor.platform.api.timeline.TimelineSource;
import kontor.platform.api.value.Reference;
import kontor.ui.scenarios.stage.Actor;
import kontor.ui.scenarios.stage.Persona;
import kontor.ui.scenarios.stage.Stage;

/** Somebody asks, Sam takes it on, and in the end the firm has a customer more. Wendy of the warehouse has no part in it. */
@ApplicationScoped
public class LeadBecomesCustomer {

    @Inject
    Stage stage;

    @Inject
    @Any
    Instance<TimelineSource> sources;

    void tell() {
        Actor sam = stage.as(Persona.SAM);
        Actor wendy = stage.as(Persona.WENDY);
        String company = Stage.unique("Harbour Sailing School");

        Row lead = sam.makes("crm.lead", "name", "Sails for the new boats", "companyName", company, "contactName", "Ilse Kramer");
        assertThatThrownBy(() -> wendy.reads("crm.lead", lead.id())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> wendy.does("crm.lead.qualify", lead)).isInstanceOf(NotPermitted.class);

        Row qualified = sam.does("crm.lead.qualify", lead);
        Row converted = sam.does("crm.lead.convert", qualified, "choice", "NEW_ORGANIZATION");
        UUID customer = ((Reference) converted.get("customer")).id();
        Row deal = sam.finds("crm.opportunity", "customer", customer.toString()).get(0);
        assertThat(sam.reads("base.party", customer).get("name")).isEqualTo(company);

        Row open = sam.reads("crm.opportunity", deal.id());
        Row priced = sam.changes("crm.opportunity", open, "amount", "18400.00 EUR");
        assertThatThrownBy(() -> wendy.does("crm.opportunity.win", priced)).isInstanceOf(NotPermitted.class);
        Row won = sam.does("crm.opportunity.win", priced);

        assertThat(won.get("stage")).isEqualTo("WON");
        assertThat(sam.reads("base.party", customer).get("customer")).isEqualTo(true);
        assertThat(sam.history("crm.opportunity", deal.id()).get(0)).satisfies(last -> {
            assertThat(last.action()).isEqualTo("crm.opportunity.win");
            assertThat(last.memberName()).isEqualTo("Sam de Boer");
            assertThat(last.fields().get("stage").after()).isEqualTo("WON");
        });
        assertThat(timeline(sam, customer)).extracting(TimelineEntry::record).contains(deal.id());
    }

    /** What every module tells of a party. Sources are asked in a use case, as the faces do. */
    private List<TimelineEntry> timeline(Actor who, UUID party) {
        return who.acts(() -> {
            List<TimelineEntry> told = new java.util.ArrayList<>();
            sources.stream().filter(source -> source.definition().equals("base.party")).forEach(source -> told.addAll(source.of(party, 20)));
            return told;
        });
    }
}
