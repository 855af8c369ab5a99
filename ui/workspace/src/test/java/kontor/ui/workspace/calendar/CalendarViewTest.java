package kontor.ui.workspace.calendar;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kontor.base.activity.ActivityDefinition;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.fake.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalendarViewTest {

    private static final String NOVEMBER = "acme/m/base/activities?view=calendar&at=month:2026-11-22";

    private final Stage stage = Stage.open();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aMonthHasItsWeeksAndWhatFallsOnTheirDays() {
        call("Call the harbour", "2026-11-10");
        stage.at(NOVEMBER);
        _assertOne(H2.class, s -> s.withText("November 2026"));
        assertThat(days()).hasSize(42);
        assertThat(on("2026-11-10")).containsExactly("Call the harbour");
        assertThat(on("2026-11-11")).isEmpty();
    }

    @Test
    void aMomentStandsOnItsDayInTheFirmsZone() {
        stage.desk.put(ActivityDefinition.VALUE, "subject", "Night call", "state", "OPEN", "startsAt", Instant.parse("2026-11-10T23:30:00Z"));
        stage.at(NOVEMBER);
        LocalDate there = Instant.parse("2026-11-10T23:30:00Z").atZone(stage.access.zone()).toLocalDate();
        assertThat(on(there.toString())).hasSize(1).first().asString().contains("Night call");
    }

    @Test
    void whatDoesNotFitTheDayLeadsToTheAgenda() {
        for (int i = 1; i <= 6; i++) {
            call("Call " + i, "2026-11-10");
        }
        stage.at(NOVEMBER);
        assertThat(on("2026-11-10")).containsExactly("Call 1", "Call 2", "Call 3");
        assertThat(_find(Anchor.class, s -> s.withClasses("k-cal-more")).get(0).getHref()).contains("view=calendar").contains("at=agenda");
    }

    @Test
    void oneGoesOnAndBackAndTheAddressSaysWhere() {
        stage.at(NOVEMBER);
        _click(_get(Button.class, s -> s.withPredicate(b -> b.getAriaLabel().orElse("").equals("Later"))));
        assertThat(stage.address()).contains("at=month%3A2026-12-22");
        _click(_get(Button.class, s -> s.withText("Week")));
        assertThat(days()).hasSize(7);
    }

    @Test
    void aDayShowsAllThatIsOnIt() {
        for (int i = 1; i <= 6; i++) {
            call("Call " + i, "2026-12-22");
        }
        stage.at("acme/m/base/activities?view=calendar&at=day:2026-12-22");
        assertThat(days()).hasSize(1);
        assertThat(on("2026-12-22")).hasSize(6);
        _click(_get(Button.class, s -> s.withPredicate(b -> b.getAriaLabel().orElse("").equals("Later"))));
        assertThat(stage.address()).contains("at=day%3A2026-12-23");
        assertThat(on("2026-12-23")).isEmpty();
    }

    @Test
    void anEntryIsMovedToAnotherDayAndBack() {
        Row row = call("Call", "2026-11-10");
        stage.at(NOVEMBER);
        DayMove moves = new DayMove(stage.screen(), ActivityDefinition.VALUE, () -> { });
        moves.move(new Entries.Entry(row, LocalDate.parse("2026-11-10"), null), LocalDate.parse("2026-11-12"));
        assertThat(stage.desk.get(ActivityDefinition.VALUE, row.id()).get("dueDate")).isEqualTo(LocalDate.parse("2026-11-12"));
        _click(_get(Button.class, s -> s.withText("Undo")));
        assertThat(stage.desk.get(ActivityDefinition.VALUE, row.id()).get("dueDate")).isEqualTo(LocalDate.parse("2026-11-10"));
    }

    @Test
    void whoMayNotChangeMovesNothing() {
        assertThat(new DayMove(stage.screen(), ActivityDefinition.VALUE, () -> { }).isPermitted()).isTrue();
        stage.access.without("base.activity.update");
        assertThat(new DayMove(stage.screen(), ActivityDefinition.VALUE, () -> { }).isPermitted()).isFalse();
    }

    @Test
    void aPartThatCannotBeReadIsThePresentMonth() {
        LocalDate today = LocalDate.parse("2026-11-22");
        assertThat(Stretch.of("year:soon", today)).isEqualTo(new Stretch(Stretch.Span.MONTH, today));
        assertThat(Stretch.of("", today)).isEqualTo(new Stretch(Stretch.Span.MONTH, today));
        assertThat(Stretch.of("week:2026-11-01", today).written()).isEqualTo("week:2026-11-01");
    }

    private Row call(String subject, String day) {
        return stage.desk.put(ActivityDefinition.VALUE, "subject", subject, "state", "OPEN", "dueDate", LocalDate.parse(day));
    }

    private static List<Section> days() {
        return _find(Section.class, s -> s.withClasses("k-cal-day"));
    }

    private static List<String> on(String day) {
        Section cell = days().stream().filter(s -> day.equals(s.getElement().getAttribute("data-day"))).findFirst().orElseThrow();
        return _find(cell, Anchor.class, s -> s.withClasses("k-cal-entry")).stream().map(a -> a.getElement().getTextRecursively()).toList();
    }
}
