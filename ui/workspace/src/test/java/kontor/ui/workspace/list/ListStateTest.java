package kontor.ui.workspace.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import kontor.base.party.PartyDefinition;
import kontor.crm.opportunity.OpportunityDefinition;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.Sort;
import org.junit.jupiter.api.Test;

class ListStateTest {

    @Test
    void anAddressReadsBackAsItWasWritten() {
        ListState state = new ListState("tent & co", List.of(new Filter("city", Filter.Operator.EQ, List.of("Köln", "Delft")),
                new Filter("email", Filter.Operator.PRESENT, List.of())), List.of(new Sort("city", true), new Sort("name", false)), ListState.LIST, true, "country", "");

        String written = state.parameters().getQueryString();

        assertThat(ListState.of(QueryParameters.fromString(written), PartyDefinition.VALUE)).isEqualTo(state);
    }

    @Test
    void whatDoesNotFitTheDefinitionIsLeftOut() {
        QueryParameters odd = QueryParameters.fromString("filter=nothing:eq:1&filter=name&filter=city:eq:Delft&sort=phone,-city&view=board");

        ListState state = ListState.of(odd, PartyDefinition.VALUE);

        assertThat(state.filters()).extracting(Filter::field).containsExactly("city");
        assertThat(state.sort()).containsExactly(new Sort("city", true));
        assertThat(state.view()).as("parties have no board").isEqualTo(ListState.LIST);
    }

    @Test
    void whoeverHasABoardMayBeShownAsOne() {
        assertThat(ListState.of(QueryParameters.fromString("view=board"), OpportunityDefinition.VALUE).view()).isEqualTo(ListState.BOARD);
    }

    @Test
    void thePlainListHasAPlainAddress() {
        assertThat(ListState.plain().parameters().getQueryString()).isEmpty();
        assertThat(ListState.plain().isNarrowed()).isFalse();
    }

    @Test
    void aConditionTakesThePlaceOfThoseOnTheSameField() {
        Filter first = new Filter("city", Filter.Operator.EQ, List.of("Delft"));
        Filter second = new Filter("city", Filter.Operator.EQ, List.of("Lyon"));

        assertThat(ListState.plain().with(first).with(second).filters()).containsExactly(second);
        assertThat(ListState.plain().with(first).without(first).filters()).isEmpty();
    }
}
