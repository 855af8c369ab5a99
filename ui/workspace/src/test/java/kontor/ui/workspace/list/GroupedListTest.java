package kontor.ui.workspace.list;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kontor.crm.opportunity.OpportunityDefinition;
import kontor.platform.api.value.Money;
import kontor.ui.workspace.fake.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A list in groups, with what each of them comes to. */
class GroupedListTest {

    private static final String DEALS = "acme/m/crm/opportunities";

    private final Stage stage = Stage.open();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void groupsSayHowManyAndHowMuch() {
        deals();
        stage.at(DEALS + "?group=stage");
        assertThat(heads()).hasSize(2);
        assertThat(sums()).containsExactly("Amount: €300.00", "Amount: €50.00", "Amount: €350.00");
        assertThat(_get(Span.class, s -> s.withClasses("k-count").withPredicate(c -> c.getElement().hasAttribute("role"))).getText()).isEqualTo("3");
    }

    @Test
    void aGroupOpensToItsRows() {
        deals();
        stage.at(DEALS + "?group=stage");
        _assertNone(RowGrid.class);
        _click(heads().get(0));
        assertThat(_size(_get(RowGrid.class))).isEqualTo(2);
        assertThat(heads().get(0).getElement().getAttribute("aria-expanded")).isEqualTo("true");
        _click(heads().get(0));
        _assertNone(RowGrid.class);
    }

    @Test
    void filtersHoldForGroupsToo() {
        deals();
        stage.at(DEALS + "?group=stage&q=Tent");
        assertThat(sums()).containsExactly("Amount: €100.00", "Amount: €100.00");
    }

    @Test
    void daysAreGroupedByTheirMonthAsTheMonthsPass() {
        Map.of("Tents", "2026-11-03", "Boots", "2026-02-28", "Maps", "2026-11-30").forEach((name, day) ->
                stage.desk.put(OpportunityDefinition.VALUE, "name", name, "stage", "NEW", "expectedClose", LocalDate.parse(day)));
        stage.at(DEALS + "?group=expectedClose");
        assertThat(heads()).extracting(head -> head.getElement().getTextRecursively().strip())
                .satisfiesExactly(first -> assertThat(first).contains("February 2026", "1"), second -> assertThat(second).contains("November 2026", "2"));
    }

    @Test
    void whatCannotBeGroupedByIsNotGrouped() {
        deals();
        stage.at(DEALS + "?group=name");
        assertThat(_size(_get(RowGrid.class))).isEqualTo(3);
    }

    private void deals() {
        deal("Tents", "NEW", 100);
        deal("Boots", "NEW", 200);
        deal("Maps", "WON", 50);
    }

    private void deal(String name, String stageCode, int amount) {
        stage.desk.put(OpportunityDefinition.VALUE, "name", name, "stage", stageCode, "amount", new Money(BigDecimal.valueOf(amount), "EUR"));
    }

    private static List<NativeButton> heads() {
        return _find(NativeButton.class, s -> s.withClasses("k-group-head"));
    }

    private static List<String> sums() {
        return _find(Span.class, s -> s.withClasses("k-group-sums")).stream().map(Span::getText).toList();
    }
}
