package kontor.ui.scenarios.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.api.value.Reference;
import kontor.ui.scenarios.stage.Actor;
import kontor.ui.scenarios.stage.Persona;
import kontor.ui.scenarios.stage.Stage;

/** Alice takes the role of a salesperson from Sam's position; what he does next is refused. Then he has it back. */
@ApplicationScoped
public class RightTakenAway {

    @Inject
    Stage stage;

    void tell() {
        Actor alice = stage.as(Persona.ALICE);
        Actor sam = stage.as(Persona.SAM);
        Row lead = sam.makes("crm.lead", "name", Stage.unique("Tents for the camp"));
        Row selling = salesRole(alice);

        Row taken = alice.archives("base.position-role", selling);
        assertThatThrownBy(() -> sam.does("crm.lead.qualify", lead)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> sam.lists("crm.lead", ListQuery.all())).isInstanceOf(NotPermitted.class);

        alice.restores("base.position-role", taken);
        assertThat(sam.does("crm.lead.qualify", lead).get("state")).isEqualTo("QUALIFIED");
    }

    /** What makes Sam a salesperson: the role that his position carries. */
    private static Row salesRole(Actor alice) {
        List<Row> carried = alice.lists("base.position-role", ListQuery.all().page(ListQuery.MOST, null, 0).fields(List.of("position", "role")));
        return carried.stream().filter(c -> label(c, "position").equals("Sales") && label(c, "role").toLowerCase(java.util.Locale.ROOT).contains("sales"))
                .findFirst().orElseThrow();
    }

    private static String label(Row row, String field) {
        return ((Reference) row.get(field)).label();
    }
}
