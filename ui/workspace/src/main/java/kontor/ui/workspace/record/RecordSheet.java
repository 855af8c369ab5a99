package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.Related;
import kontor.platform.api.entity.Row;
import kontor.platform.api.module.Modules;
import kontor.platform.api.value.Reference;
import kontor.platform.api.workflow.State;
import kontor.ui.workspace.field.FieldText;
import kontor.ui.workspace.lines.LineItems;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.shell.Recent;

/** One record on its page, or one to be made, or one as it once stood: form, actions, tabs, history. */
public class RecordSheet extends Div {

    /** Key of the tab with the form. */
    static final String DETAILS = "details";

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient UUID id;
    private final transient Instant moment;
    private final transient Map<String, Object> given;
    private transient RecordWork work;
    private RecordForm form;
    private ActionBar actions;
    private RecordTabs tabs;
    private final Div advice = new Div();
    private transient Row row;

    private RecordSheet(Screen screen, EntityDefinition<?> definition, UUID id, Instant moment, Map<String, Object> given) {
        this.screen = screen;
        this.definition = definition;
        this.id = id;
        this.moment = moment;
        this.given = given;
        addClassName("k-record");
        advice.addClassName("k-advice");
        advice.getElement().setAttribute("aria-live", "polite");
        draw();
    }

    /** A record as it is. */
    static RecordSheet of(Screen screen, EntityDefinition<?> definition, UUID id) {
        return new RecordSheet(screen, definition, id, null, Map.of());
    }

    /** A record as it stood at a moment. */
    static RecordSheet asOf(Screen screen, EntityDefinition<?> definition, UUID id, Instant moment) {
        return new RecordSheet(screen, definition, id, moment, Map.of());
    }

    /** A record to be made; the address may give values. */
    static RecordSheet blank(Screen screen, EntityDefinition<?> definition, QueryParameters query) {
        Map<String, Object> given = new LinkedHashMap<>();
        query.getParameters().forEach((name, values) -> definition.find(name).filter(FieldDefinition::writable)
                .ifPresent(field -> given.put(name, value(screen, field, values.get(0)))));
        // Whoever begins with the firm that somebody works for begins a person.
        Map.copyOf(given).keySet().forEach(name -> definition.shownWhen(name).filter(when -> when.values().size() == 1)
                .ifPresent(when -> given.putIfAbsent(when.field(), when.values().iterator().next())));
        return new RecordSheet(screen, definition, null, null, given);
    }

    private static Object value(Screen screen, FieldDefinition field, String written) {
        Object value = FieldText.read(field, written);
        if (value instanceof Reference reference) {
            return screen.definition(field.target()).map(t -> new Reference(reference.id(), screen.desk().get(t, reference.id()).text(t.title())))
                    .orElse(reference);
        }
        return value;
    }

    /** Draws everything anew from what the services say. */
    final void draw() {
        removeAll();
        row = id == null ? null : moment == null ? screen.desk().get(definition, id) : screen.desk().asOf(definition, id, moment);
        form = new RecordForm(screen, definition, operation(), row == null ? Row.of(Defaults.of(definition)) : row,
                hasLines() ? LineItems.amounts(screen, definition) : List.of(), this::inPlace);
        work = new RecordWork(screen, definition, row, form, new Drafts(screen.personal(), definition, address()), this::draw);
        List<String> legal = row == null || moment != null ? List.of() : screen.desk().legalActions(definition, id);
        Map<String, Runnable> next = row == null || moment != null ? Map.of() : NextDocuments.of(screen, definition, row, state(), this::save);
        actions = new ActionBar(screen, definition, state(), legal, next, work::act, this::save, this::discard);
        form.onChange(this::changed);
        add(new RecordHead(screen, definition, title(), row), bar(), advice, body());
        if (row != null) {
            new Recent(definition.icon(), title(), screen.names().entity(definition), address()).remember(UI.getCurrent());
        }
        restore();
    }

    private String state() {
        return row == null ? null : definition.stateField().map(row::text).orElse(null);
    }

    private String operation() {
        return id == null ? "create" : moment == null && screen.may(definition, "update") && !stands() ? "update" : "read";
    }

    /** Whether it is a document that is not written any more: its actions go on, what is on it does not change. */
    private boolean stands() {
        return definition.lines().filter(lines -> !lines.mayChange(state())).isPresent()
                || definition.workflow().stream().flatMap(flow -> flow.states().stream()).filter(state -> state.name().equals(state()))
                        .anyMatch(state -> ((State) state).isFixed());
    }

    private Div bar() {
        Div bar = new Div(actions);
        bar.addClassName("k-docbar");
        if (row != null) {
            definition.stateField().filter(f -> screen.access().mayRead(definition, definition.field(f)))
                    .ifPresent(f -> bar.add(new StatusBar(screen, definition, row.text(f))));
            if (moment == null) {
                extensions().forEach(e -> bar.add(e.takings(screen, definition, row)));
            }
            bar.add(new SmartButtons(extensions().stream().flatMap(e -> e.smartButtons(screen, definition, row).stream()).toList()));
        }
        return bar;
    }

    private Component body() {
        tabs = new RecordTabs(screen.say("record.tabs"), this::remember);
        tabs.tab(DETAILS, screen.say("record.details"), -1, this::details);
        if (row != null && moment == null) {
            extensions().forEach(e -> e.panels(screen, definition, row).forEach(p -> tabs.tab(p.key(), p.label(), p.count(), p.content())));
            Modules.all().related(definition).stream().filter(r -> !isLines(r)).forEach(this::related);
        }
        tabs.open(DETAILS);
        Div body = new Div(tabs);
        body.addClassName("k-record-body");
        if (row != null) {
            body.add(aside());
        }
        return body;
    }

    /** The form; of a document its lines, too. */
    private Component details() {
        if (!hasLines()) {
            return form;
        }
        LineItems.of(screen, definition, row, this::goOn).ifPresent(form::addBeforeNote);
        return form;
    }

    private Optional<Component> inPlace(FieldDefinition field) {
        return row == null || moment != null ? Optional.empty()
                : extensions().stream().flatMap(e -> e.inPlace(screen, definition, row, field, this::goOn).stream()).findFirst();
    }

    private boolean hasLines() {
        return row != null && moment == null && definition.lines().isPresent();
    }

    private boolean isLines(Related related) {
        return definition.lines().filter(lines -> lines.key().equals(related.key())).isPresent();
    }

    /** A line has changed the record's amounts, or a field was changed by itself. Where somebody else has changed what is typed here, saving will compare. */
    private void goOn(Row now) {
        boolean same = definition.fields().values().stream().filter(FieldDefinition::writable)
                .allMatch(field -> Objects.equals(row.get(field.name()), now.get(field.name())));
        if (same && now.version() != row.version()) {
            row = now;
            work.goOn(now);
        }
    }

    private void related(Related related) {
        screen.definition(related.definition()).filter(d -> screen.may(d, "read")).ifPresent(other ->
                tabs.tab(related.key(), screen.names().related(definition, related.key()),
                        RelatedTable.count(screen, other, related.field(), id), () -> new RelatedTable(screen, other, related.field(), id)));
    }

    private Aside aside() {
        RecordTabs parts = new RecordTabs(screen.say("record.beside"), key -> { });
        if (moment == null) {
            extensions().forEach(e -> e.beside(screen, definition, row).forEach(p -> parts.tab(p.key(), p.label(), p.count(), p.content())));
        }
        parts.tab("history", screen.say("history"), -1,
                () -> new HistoryPanel(screen, definition, screen.desk().history(definition, id), this::visit));
        parts.open(moment == null ? "" : "history");
        Aside aside = new Aside(parts);
        aside.addClassName("k-aside");
        aside.getElement().setAttribute("aria-label", screen.say("record.beside"));
        return aside;
    }

    private List<RecordExtension> extensions() {
        return screen.extensions(RecordExtension.class).stream().filter(e -> e.serves(definition)).toList();
    }

    private void restore() {
        if (moment != null) {
            addComponentAtIndex(1, new Banner(screen.say("record.as-of", screen.formats().moment(moment)),
                    Buttons.plain(screen.say("record.now"), () -> screen.go(address()))));
            return;
        }
        if (!form.isEditable()) {
            return;
        }
        form.type(given);
        if (work.restoreDraft()) {
            addComponentAtIndex(1, new Banner(screen.say("record.draft"), Buttons.plain(screen.say("discard"), this::discard)));
        }
        actions.dirty(isDirty() || id == null);
        if (id == null) {
            form.focusFirst();
        }
    }

    private void changed() {
        boolean dirty = isDirty();
        actions.dirty(dirty || id == null);
        work.keepDraft();
        advise();
    }

    private void advise() {
        advice.removeAll();
        if (isDirty()) {
            Map<String, Object> typed = form.values();
            extensions().forEach(e -> e.advice(screen, definition, id, typed).ifPresent(advice::add));
        }
    }

    private void visit(Instant then) {
        UI.getCurrent().navigate(address(), QueryParameters.of("asOf", then.toString()));
    }

    private void remember(String tab) {
        String query = DETAILS.equals(tab) ? "" : "?tab=" + tab;
        UI.getCurrent().getPage().getHistory().pushState(null, new Location(address() + query));
    }

    /** Opens a tab. */
    void openTab(String key) {
        tabs.open(key);
    }

    /** Saves what was typed, if anything was; returns whether nothing is left unsaved. */
    public boolean save() {
        return id != null && !isDirty() || work.save();
    }

    private void discard() {
        work.forgetDraft();
        if (id == null) {
            screen.go(screen.addresses().list(definition));
        } else {
            draw();
        }
    }

    /** Forgets what was typed. */
    void forget() {
        work.forgetDraft();
    }

    /** Whether something was typed that is not saved. */
    boolean isDirty() {
        return work.isDirty();
    }

    /** Its address, without what follows the question mark. */
    String address() {
        return id == null ? screen.addresses().create(definition) : screen.addresses().record(definition, id);
    }

    /** What it is called. */
    String title() {
        if (row == null) {
            return screen.say("record.new", screen.names().entity(definition));
        }
        return screen.title(definition, row);
    }

    /** For tests: the form. */
    RecordForm form() {
        return form;
    }
}
