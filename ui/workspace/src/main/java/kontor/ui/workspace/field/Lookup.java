package kontor.ui.workspace.field;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/**
 * Another record in a field: a few letters find it, with a second line to tell namesakes apart; what is not there yet
 * can be made on the spot; what is chosen can be opened.
 */
public class Lookup extends ComboBox<Reference> {

    /** Stands for "make a new one" among the hits. */
    private static final UUID NEW = new UUID(0, 0);

    private final Screen screen;
    private final EntityDefinition<?> target;
    private final Map<UUID, String> secondLines = new HashMap<>();

    /** A lookup of records of {@code target}. */
    public Lookup(Screen screen, String label, EntityDefinition<?> target) {
        super(label);
        this.screen = screen;
        this.target = target;
        addClassName("k-lookup");
        setItemLabelGenerator(r -> r.label() == null ? "" : r.label());
        setPageSize(20);
        setClearButtonVisible(true);
        setItems(this::find);
        setRenderer(LitRenderer.<Reference>of("""
                <div class="k-hit"><span>${item.title}</span><small>${item.second}</small></div>""")
                .withProperty("title", r -> NEW.equals(r.id()) ? screen.say("lookup.create", r.label()) : r.label())
                .withProperty("second", r -> secondLines.getOrDefault(r.id(), "")));
        addValueChangeListener(e -> {
            if (e.getValue() != null && NEW.equals(e.getValue().id())) {
                create(e.getValue().label(), e.getOldValue());
            }
            showLink();
        });
    }

    private Stream<Reference> find(Query<Reference, String> query) {
        String text = query.getFilter().orElse("").strip();
        List<String> fields = new ArrayList<>(List.of(target.title()));
        target.subtitle().ifPresent(fields::add);
        ListQuery question = ListQuery.all().fields(fields).page(query.getLimit(), null, query.getOffset());
        List<Row> rows = screen.desk().list(target, text.isEmpty() ? question : question.text(text)).items();
        List<Reference> hits = new ArrayList<>(rows.stream().map(this::reference).toList());
        boolean last = rows.size() < query.getLimit();
        if (last && !text.isEmpty() && screen.may(target, "create") && hits.stream().noneMatch(h -> text.equalsIgnoreCase(h.label()))) {
            hits.add(new Reference(NEW, text));
        }
        return hits.stream();
    }

    private Reference reference(Row row) {
        target.subtitle().ifPresent(s -> secondLines.put(row.id(),
                new FieldShow(screen, target).text(target.field(s), row.get(s))));
        return new Reference(row.id(), row.text(target.title()));
    }

    private void create(String text, Reference before) {
        setValue(before);
        Failures.guard(screen, () -> {
            Row made = screen.desk().create(target, Row.of(Map.of(target.title(), text)));
            setValue(new Reference(made.id(), made.text(target.title())));
        });
    }

    private void showLink() {
        Reference chosen = getValue();
        if (chosen == null || !screen.may(target, "read") || NEW.equals(chosen.id())) {
            setPrefixComponent(null);
            return;
        }
        Anchor open = new Anchor(screen.addresses().record(target, chosen.id()), Icons.of("arrow-up-right"));
        open.addClassName("k-open");
        open.setAriaLabel(screen.say("lookup.open", chosen.label() == null ? "" : chosen.label()));
        setPrefixComponent(open);
    }

    /** A filter that finds records whose {@code field} points at one of these. */
    public static Filter pointsAt(String field, UUID id) {
        return new Filter(field, Filter.Operator.EQ, List.of(id.toString()));
    }
}
