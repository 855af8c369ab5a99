package kontor.ui.workspace.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.ui.workspace.calendar.Entries.Entry;
import kontor.ui.workspace.field.FieldShow;
import kontor.ui.workspace.list.ListState;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.WordSwitch;
import kontor.ui.workspace.part.Chip;
import kontor.ui.workspace.part.EmptyState;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.record.MadeElsewhere;
import kontor.ui.workspace.screen.Screen;

/** A calendar of a definition's records: every entry leads to its record and can be dragged to another day. */
public class CalendarView extends Div {

    /** Entries of a day that a month shows. */
    private static final int A_DAY = 4;

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Consumer<ListState> go;
    private final transient LongConsumer told;
    private final transient Entries entries;
    private final transient DayMove moves;
    private final DayOfWeek begin;
    private transient ListState state = ListState.plain();

    /** A calendar; {@code go} is asked to show another part, {@code told} hears how many entries there are. */
    public CalendarView(Screen screen, EntityDefinition<?> definition, Consumer<ListState> go, LongConsumer told) {
        this.screen = screen;
        this.definition = definition;
        this.go = go;
        this.told = told;
        entries = new Entries(screen, definition);
        moves = new DayMove(screen, definition, () -> show(state));
        begin = WeekFields.of(screen.formats().locale()).getFirstDayOfWeek();
        addClassName("k-calendar");
    }

    /** Shows what the address asks for. */
    public void show(ListState asked) {
        state = asked;
        Stretch stretch = Stretch.of(asked.at(), today());
        Map<LocalDate, List<Entry>> found = entries.between(asked, stretch.first(begin), stretch.last(begin));
        long number = found.values().stream().mapToLong(List::size).sum();
        told.accept(number);
        removeAll();
        add(bar(stretch), stretch.span() == Stretch.Span.AGENDA ? agenda(found) : grid(stretch, found));
        if (number >= Entries.MOST) {
            add(new Paragraph(screen.say("calendar.cut", number)));
        }
    }

    private LocalDate today() {
        return LocalDate.now(screen.formats().zone());
    }

    private Div bar(Stretch stretch) {
        WordSwitch spans = new WordSwitch(screen.say("calendar.span"));
        for (Stretch.Span span : Stretch.Span.values()) {
            spans.way(screen.say("calendar." + span.name().toLowerCase(Locale.ROOT)), span == stretch.span(), () -> show(stretch.with(span)));
        }
        H2 title = new H2(title(stretch));
        title.getElement().setAttribute("aria-live", "polite");
        Div bar = new Div(Buttons.plain(screen.say("calendar.today"), () -> show(new Stretch(stretch.span(), today()))),
                Buttons.icon("chevron-left", screen.say("calendar.before"), () -> show(stretch.step(-1))),
                Buttons.icon("chevron-right", screen.say("calendar.after"), () -> show(stretch.step(1))), title, spans);
        bar.addClassName("k-cal-bar");
        return bar;
    }

    private String title(Stretch stretch) {
        return switch (stretch.span()) {
            case MONTH -> screen.formats().month(stretch.day());
            case DAY -> screen.formats().longDate(stretch.day());
            case WEEK, AGENDA -> screen.formats().date(stretch.first(begin)) + " – " + screen.formats().date(stretch.last(begin));
        };
    }

    private void show(Stretch stretch) {
        go.accept(state.withAt(stretch.written()));
    }

    private Component grid(Stretch stretch, Map<LocalDate, List<Entry>> found) {
        Div grid = new Div();
        grid.addClassNames("k-cal-grid", "k-cal-of-" + stretch.span().name().toLowerCase(Locale.ROOT));
        for (int i = 0; i < 7 && stretch.span() != Stretch.Span.DAY; i++) {
            Span name = new Span(begin.plus(i).getDisplayName(TextStyle.SHORT_STANDALONE, screen.formats().locale()));
            name.addClassName("k-cal-name");
            name.getElement().setAttribute("aria-hidden", "true");
            grid.add(name);
        }
        stretch.days(begin).forEach(day -> grid.add(day(stretch, day, found.getOrDefault(day, List.of()))));
        return grid;
    }

    private Section day(Stretch stretch, LocalDate day, List<Entry> on) {
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("k-cal-number");
        Div head = new Div(number);
        head.addClassName("k-cal-head");
        create(day).ifPresent(head::add);
        int most = stretch.span() == Stretch.Span.MONTH && on.size() > A_DAY ? A_DAY - 1 : on.size();
        UnorderedList list = new UnorderedList();
        on.stream().limit(most).forEach(entry -> list.add(new ListItem(link(entry))));
        Section cell = new Section(head, list);
        cell.addClassName("k-cal-day");
        cell.getElement().setAttribute("aria-label", screen.formats().longDate(day));
        cell.getElement().setAttribute("data-day", day.toString());
        cell.getElement().setAttribute("data-other", stretch.span() == Stretch.Span.MONTH && day.getMonth() != stretch.day().getMonth());
        if (day.equals(today())) {
            cell.getElement().setAttribute("aria-current", "date");
        }
        if (on.size() > most) {
            list.add(new ListItem(more(day, screen.say("calendar.more", on.size() - most))));
        }
        if (!on.isEmpty()) {
            Anchor count = more(day, screen.formats().number(on.size()));
            count.addClassName("k-cal-count");
            cell.add(count);
        }
        receive(cell, day);
        return cell;
    }

    private void receive(Section cell, LocalDate day) {
        if (moves.isPermitted()) {
            DropTarget<Section> target = DropTarget.create(cell);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(e -> e.getDragData().filter(Entry.class::isInstance).map(Entry.class::cast)
                    .ifPresent(entry -> moves.move(entry, day)));
        }
    }

    private java.util.Optional<Anchor> create(LocalDate day) {
        String field = definition.calendar().orElseThrow().day();
        if (!MadeElsewhere.mayBegin(screen, definition) || !screen.access().mayWrite(definition, definition.field(field), "create")) {
            return java.util.Optional.empty();
        }
        Anchor create = new Anchor(screen.addresses().create(definition) + "?" + QueryParameters.of(field, day.toString()).getQueryString(), Icons.of("plus"));
        create.addClassName("k-cal-new");
        create.setAriaLabel(screen.say("calendar.new", screen.formats().date(day)));
        return java.util.Optional.of(create);
    }

    private Anchor more(LocalDate day, String text) {
        Anchor more = new Anchor(screen.addresses().list(definition) + "?"
                + state.withAt(new Stretch(Stretch.Span.AGENDA, day).written()).parameters().getQueryString(), text);
        more.addClassName("k-cal-more");
        return more;
    }

    private Anchor link(Entry entry) {
        String title = screen.title(definition, entry.row());
        Anchor link = new Anchor(screen.addresses().record(definition, entry.row().id()));
        if (entry.time() != null) {
            Span time = new Span(screen.formats().time(entry.time()));
            time.addClassName("k-cal-time");
            link.add(time);
        }
        link.add(new Span(title));
        link.addClassName("k-cal-entry");
        link.setTitle(title);
        definition.stateField().ifPresent(f -> link.getElement().setAttribute("data-tone",
                Chip.attribute(FieldShow.tone(definition, definition.field(f), entry.row().get(f)))));
        if (moves.isPermitted()) {
            DragSource<Anchor> source = DragSource.create(link);
            source.setEffectAllowed(EffectAllowed.MOVE);
            source.setDragData(entry);
        }
        return link;
    }

    private Component agenda(Map<LocalDate, List<Entry>> found) {
        if (found.isEmpty()) {
            return new EmptyState("calendar", screen.say("calendar.nothing"), screen.say("list.none-match.text"));
        }
        Div agenda = new Div();
        agenda.addClassName("k-cal-agenda");
        found.forEach((day, on) -> {
            UnorderedList list = new UnorderedList();
            on.forEach(entry -> list.add(new ListItem(link(entry))));
            com.vaadin.flow.component.html.H3 head = new com.vaadin.flow.component.html.H3(screen.formats().longDate(day));
            Section section = new Section(head, list);
            section.getElement().setAttribute("data-day", day.toString());
            if (day.equals(today())) {
                section.getElement().setAttribute("aria-current", "date");
            }
            agenda.add(section);
        });
        return agenda;
    }
}
