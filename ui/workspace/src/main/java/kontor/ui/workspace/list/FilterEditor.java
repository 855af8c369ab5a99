package kontor.ui.workspace.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.query.Filter;
import kontor.platform.api.query.Filter.Operator;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.field.Lookup;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.text.ComponentTexts;

/** Asks for one condition on a field: how to compare, and with what. */
class FilterEditor extends Dialog {

    /** How a condition names the person who reads it, whoever that is. */
    static final String ME = "me";

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient FieldDefinition field;
    private final Select<Operator> operator = new Select<>();
    private final Div place = new Div();
    private transient java.util.function.Supplier<List<String>> values = List::of;

    FilterEditor(Screen screen, EntityDefinition<?> definition, FieldDefinition field, Filter before, Consumer<Filter> chosen) {
        this.screen = screen;
        this.definition = definition;
        this.field = field;
        addClassName("k-small-dialog");
        setHeaderTitle(screen.say("filter.title", screen.names().field(definition, field)));
        List<Operator> fitting = operators();
        operator.setLabel(screen.say("filter.comparison"));
        operator.setItems(fitting);
        operator.setItemLabelGenerator(o -> screen.say("filter.operator." + o));
        operator.setValue(before == null ? fitting.get(0) : before.operator());
        operator.addValueChangeListener(e -> place.setVisible(e.getValue().needsValue()));
        place.setVisible(operator.getValue().needsValue());
        Component editor = editor(before == null ? List.of() : before.values());
        place.add(editor);
        Div body = new Div(operator, place);
        body.addClassName("k-stack");
        add(body);
        getFooter().add(Buttons.quiet(screen.say("cancel"), this::close), Buttons.primary(screen.say("filter.apply"), () -> apply(chosen)));
        addOpenedChangeListener(e -> {
            if (e.isOpened() && editor instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
    }

    private void apply(Consumer<Filter> chosen) {
        List<String> given = operator.getValue().needsValue() ? values.get() : List.of();
        if (operator.getValue().needsValue() && given.isEmpty()) {
            return;
        }
        close();
        chosen.accept(new Filter(field.name(), operator.getValue(), given));
    }

    private List<Operator> operators() {
        if (field.isCustom() || field.sensitive()) {
            return field.kind() == kontor.platform.api.entity.FieldKind.BOOLEAN ? List.of(Operator.EQ)
                    : List.of(Operator.EQ, Operator.NE, Operator.EMPTY, Operator.PRESENT);
        }
        return switch (field.kind()) {
            case BOOLEAN -> List.of(Operator.EQ);
            case OPTION, STATE, COUNTRY, CURRENCY, LANGUAGE -> List.of(Operator.EQ, Operator.NE, Operator.EMPTY, Operator.PRESENT);
            case REFERENCE -> List.of(Operator.EQ, Operator.NE, Operator.EMPTY, Operator.PRESENT);
            case INTEGER, DECIMAL, PERCENT, MONEY, DATE, INSTANT -> List.of(Operator.GE, Operator.LE, Operator.EQ, Operator.EMPTY, Operator.PRESENT);
            default -> List.of(Operator.CONTAINS, Operator.STARTS, Operator.EQ, Operator.NE, Operator.EMPTY, Operator.PRESENT);
        };
    }

    private Component editor(List<String> before) {
        return switch (field.kind()) {
            case OPTION, STATE -> many(field.options(), before);
            case BOOLEAN -> many(List.of("true", "false"), before);
            case REFERENCE -> reference(before);
            case DATE, INSTANT -> day(before);
            case INTEGER, DECIMAL, PERCENT, MONEY -> number(before);
            default -> text(before);
        };
    }

    private Component many(List<String> codes, List<String> before) {
        CheckboxGroup<String> choice = new CheckboxGroup<>(screen.say("filter.value"), codes);
        choice.setItemLabelGenerator(code -> switch (code) {
            case "true" -> screen.say("yes");
            case "false" -> screen.say("no");
            default -> screen.names().option(definition, field, code);
        });
        choice.setValue(Set.copyOf(before));
        values = () -> codes.stream().filter(choice.getValue()::contains).toList();
        return choice;
    }

    private Component reference(List<String> before) {
        EntityDefinition<?> target = screen.definition(field.target()).orElseThrow();
        Lookup lookup = new Lookup(screen, screen.say("filter.value"), target);
        if (!before.isEmpty()) {
            String written = before.get(0);
            UUID id = ME.equals(written) ? screen.access().member() : UUID.fromString(written);
            lookup.setValue(new Reference(id, labelOf(screen, field, written)));
        }
        values = () -> lookup.isEmpty() ? List.of() : List.of(lookup.getValue().id().toString());
        return lookup;
    }

    private Component day(List<String> before) {
        DatePicker picker = new DatePicker(screen.say("filter.value"));
        picker.setLocale(screen.formats().locale());
        picker.setI18n(ComponentTexts.datePicker(screen.words()));
        boolean moment = field.kind() == kontor.platform.api.entity.FieldKind.INSTANT;
        before.stream().findFirst().ifPresent(v -> picker.setValue(LocalDate.parse(v.substring(0, 10))));
        values = () -> picker.isEmpty() ? List.of() : List.of(moment
                ? picker.getValue().atStartOfDay(screen.formats().zone()).toInstant().toString() : picker.getValue().toString());
        return picker;
    }

    private Component number(List<String> before) {
        BigDecimalField number = new BigDecimalField(screen.say("filter.value"));
        number.setLocale(screen.formats().locale());
        boolean money = field.kind() == kontor.platform.api.entity.FieldKind.MONEY;
        before.stream().findFirst().ifPresent(v -> number.setValue(new BigDecimal(v.split(" ")[0])));
        values = () -> number.isEmpty() ? List.of()
                : List.of(number.getValue().toPlainString() + (money ? " " + screen.access().currency() : ""));
        return number;
    }

    private Component text(List<String> before) {
        TextField text = new TextField(screen.say("filter.value"));
        text.setValue(String.join(" | ", before));
        values = () -> Arrays.stream(text.getValue().split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).toList();
        return text;
    }

    /** The title of the record that a written reference points at; the reference itself if it cannot be read. */
    static String labelOf(Screen screen, FieldDefinition field, String written) {
        if (ME.equals(written)) {
            return screen.access().memberName();
        }
        return screen.definition(field.target()).map(target -> {
            try {
                return screen.desk().get(target, UUID.fromString(written)).text(target.title());
            } catch (RuntimeException unreadable) {
                return written;
            }
        }).orElse(written);
    }

    /** For tests: what would be compared with. */
    HasValue<?, Operator> comparison() {
        return operator;
    }
}
