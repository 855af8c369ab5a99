package kontor.ui.scenarios.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Reference;
import kontor.ui.scenarios.stage.Actor;
import kontor.ui.scenarios.stage.Persona;
import kontor.ui.scenarios.stage.Stage;

/** Alice finds that two parties are one. Whatever pointed at the one that goes points at the one that stays. */
@ApplicationScoped
public class DuplicatesMerged {

    @Inject
    Stage stage;

    void tell() {
        Actor alice = stage.as(Persona.ALICE);
        Row kept = alice.makes("base.party", "name", Stage.unique("Fjellheim Outdoor"), "kind", "ORGANIZATION");
        Row duplicate = alice.makes("base.party", "name", Stage.unique("Fjelheim Outdoor"), "kind", "ORGANIZATION", "phone", "+47 22 12 34 56");
        Row contact = alice.makes("base.party", "name", Stage.unique("Ingrid Solheim"), "kind", "PERSON", "organization", duplicate.id());
        Row deal = alice.makes("crm.opportunity", "name", Stage.unique("Boots"), "customer", duplicate.id(), "amount", "1200.00 EUR");
        Row activity = alice.makes("base.activity", "subject", "Call Ingrid", "kind", "CALL", "dueDate", "today", "party", duplicate.id());

        Row merged = alice.does("base.party.merge", kept, "duplicate", duplicate.id());

        assertThat(merged.get("phone")).as("gaps are filled").isEqualTo("+47 22 12 34 56");
        assertThat(pointer(alice.reads("base.party", contact.id()), "organization")).isEqualTo(kept.id());
        assertThat(pointer(alice.reads("crm.opportunity", deal.id()), "customer")).isEqualTo(kept.id());
        assertThat(pointer(alice.reads("base.activity", activity.id()), "party")).isEqualTo(kept.id());
        assertThat(alice.reads("base.party", duplicate.id()).get("archived")).isEqualTo(true);
        assertThat(alice.history("base.party", kept.id()).get(0).action()).isEqualTo("base.party.merge");
    }

    private static java.util.UUID pointer(Row row, String field) {
        return ((Reference) row.get(field)).id();
    }
}
