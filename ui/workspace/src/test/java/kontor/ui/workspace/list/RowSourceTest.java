package kontor.ui.workspace.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import kontor.base.party.PartyDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.ListQuery;
import kontor.ui.workspace.fake.FakeAccess;
import kontor.ui.workspace.fake.FakeDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowSourceTest {

    private final FakeDesk desk = new FakeDesk(new FakeAccess());
    private final List<Long> counted = new ArrayList<>();
    private final RowSource source = new RowSource(desk, PartyDefinition.VALUE, ListQuery.all(), counted::add);

    @BeforeEach
    void manyParties() {
        for (int i = 0; i < 450; i++) {
            desk.put(PartyDefinition.VALUE, "name", "Party " + i);
        }
    }

    @Test
    void goingOnUsesTheCursorOfThePageBefore() {
        read(0, 50);
        read(50, 50);

        assertThat(desk.asked().get(1).after()).isEqualTo("50");
        assertThat(desk.asked().get(1).offset()).isZero();
    }

    @Test
    void onlyAJumpPassesOverRows() {
        assertThat(read(300, 50)).first().extracting(r -> r.get("name")).isEqualTo("Party 300");

        assertThat(desk.asked().get(0).after()).isNull();
        assertThat(desk.asked().get(0).offset()).isEqualTo(300);
    }

    @Test
    void moreThanAPageIsReadInSeveralSteps() {
        assertThat(read(0, 450)).hasSize(450);
        assertThat(desk.asked()).allMatch(q -> q.limit() <= ListQuery.MOST);
    }

    @Test
    void theCountIsAskedOnceForEachQuestion() {
        assertThat(source.count()).isEqualTo(450);
        assertThat(source.size(new Query<>())).isEqualTo(450);
        source.ask(ListQuery.all().text("Party 44"));
        source.count();

        assertThat(counted).containsExactly(450L, 11L);
    }

    @Test
    void anotherQuestionForgetsTheCursors() {
        read(0, 50);
        source.ask(ListQuery.all().text("Party"));
        read(50, 50);

        assertThat(desk.asked().get(1).after()).isNull();
    }

    private List<Row> read(int offset, int limit) {
        return source.fetch(new Query<>(offset, limit, List.of(), null, null)).toList();
    }
}
