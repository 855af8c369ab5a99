package kontor.ui.workspace.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import kontor.crm.opportunity.OpportunityDefinition;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Money;
import kontor.ui.workspace.fake.Stage;
import kontor.ui.workspace.list.ListState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardViewTest {

    private final Stage stage = Stage.open();
    private final List<Long> told = new ArrayList<>();
    private Row deal;
    private BoardView board;

    @BeforeEach
    void aBoard() {
        stage.desk.offering(OpportunityDefinition.VALUE, "begin", "qualify", "propose", "negotiate", "win", "reopen");
        deal = stage.desk.put(OpportunityDefinition.VALUE, "name", "Tents", "stage", "NEW", "amount", Money.of("1200.00", "EUR"));
        stage.desk.put(OpportunityDefinition.VALUE, "name", "Boats", "stage", "WON");
        board = draw();
    }

    private BoardView draw() {
        BoardView view = new BoardView(stage.screen(), OpportunityDefinition.VALUE, told::add);
        com.vaadin.flow.component.UI.getCurrent().add(view);
        view.show(ListState.plain().withView(ListState.BOARD));
        return view;
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void showsEveryLaneWithItsCardsAndNumbers() {
        assertThat(lane("NEW").getNumber("count")).isEqualTo(1);
        assertThat(lane("NEW").getArray("cards").getObject(0).getString("title")).isEqualTo("Tents");
        assertThat(lane("QUALIFIED").getArray("cards").length()).isZero();
        assertThat(told).containsExactly(2L);
    }

    @Test
    void offersOnlyMovesThatAreLegalAndPermitted() {
        assertThat(targets("NEW")).containsExactly("QUALIFIED", "PROPOSED", "NEGOTIATION", "WON");
        stage.access.without("crm.opportunity.win");
        board = draw();
        assertThat(targets("NEW")).doesNotContain("WON");
    }

    @Test
    void aMoveIsMadeAndCanBeTakenBack() {
        JsonObject outcome = board.move(deal.id().toString(), "QUALIFIED");

        assertThat(outcome.getBoolean("ok")).isTrue();
        assertThat(stage.desk.get(OpportunityDefinition.VALUE, deal.id()).text("stage")).isEqualTo("QUALIFIED");
        _click(_get(Button.class, s -> s.withText("Undo")));
        assertThat(stage.desk.get(OpportunityDefinition.VALUE, deal.id()).text("stage")).isEqualTo("NEW");
    }

    @Test
    void anIllegalMoveGoesBackWithTheReason() {
        Row won = stage.desk.put(OpportunityDefinition.VALUE, "name", "Oars", "stage", "WON");
        board = draw();

        JsonObject outcome = board.move(won.id().toString(), "NEW");

        assertThat(outcome.getBoolean("ok")).isFalse();
        assertThat(outcome.getString("reason")).contains("Won").contains("New");
    }

    @Test
    void whatARuleRefusesGoesBackWithItsWords() {
        stage.desk.failNext(new BusinessRuleViolation("crm.opportunity-without-customer"));

        JsonObject outcome = board.move(deal.id().toString(), "WON");

        assertThat(outcome.getBoolean("ok")).isFalse();
        assertThat(outcome.getString("reason")).isNotBlank();
        assertThat(stage.desk.get(OpportunityDefinition.VALUE, deal.id()).text("stage")).isEqualTo("NEW");
    }

    @Test
    void aCardThatTheTabDoesNotShowCannotBeMoved() {
        assertThat(board.move("00000000-0000-7000-8000-000000000000", "NEW").getBoolean("ok")).isFalse();
        assertThat(board.move(deal.id().toString(), "NOWHERE").getBoolean("ok")).isFalse();
    }

    private JsonObject lane(String key) {
        JsonArray lanes = (JsonArray) board.getElement().getPropertyRaw("lanes");
        for (int i = 0; i < lanes.length(); i++) {
            if (lanes.getObject(i).getString("key").equals(key)) {
                return lanes.getObject(i);
            }
        }
        throw new AssertionError("no lane " + key);
    }

    private List<String> targets(String key) {
        JsonArray moves = lane(key).getArray("moves");
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < moves.length(); i++) {
            targets.add(moves.getString(i));
        }
        return targets;
    }
}
