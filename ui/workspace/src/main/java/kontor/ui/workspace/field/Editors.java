package kontor.ui.workspace.field;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.text.ComponentTexts;

/** Makes the editor that suits a field's kind, and binds it to the value of that name in a map. */
public final class Editors {

    private static final int TYPING_PAUSE = 700;
    private static final int FEW = 12;

    private final Screen screen;
    private final EntityDefinition<?> definition;
    private final Binder<Map<String, Object>> binder;
    private final String action;

    /** Editors of a definition's fields, bound by that binder. */
    public Editors(Screen screen, EntityDefinition<?> definition, Binder<Map<String, Object>> binder) {
        this(screen, definition, binder, null);
    }

    /** Editors of what one of a definition's actions asks for. */
    public Editors(Screen screen, EntityDefinition<?> definition, Binder<Map<String, Object>> binder, String action) {
        this.action = action;
        this.screen = screen;
        this.definition = definition;
        this.binder = binder;
    }

    /** The editor of a field, labelled and bound; empty where the kind has none. */
    public Component editor(FieldDefinition field, String label) {
        Component editor = switch (field.kind()) {
            case LONG_TEXT -> bindText(field, area(label, field));
            case INTEGER -> integer(field, label);
            case DECIMAL -> decimal(field, label, null);
            case PERCENT -> decimal(field, label, "%");
            case MONEY -> bind(field, new MoneyField(screen, label));
            case BOOLEAN -> bind(field, new Checkbox(label));
            case DATE -> bind(field, date(label));
            case INSTANT -> moment(field, label);
            case OPTION -> options(field, label, field.options());
            case COUNTRY -> codes(field, label, Codes.countries(screen.formats().locale()));
            case CURRENCY -> codes(field, label, Codes.currencies(screen.formats().locale()));
            case LANGUAGE -> codes(field, label, Codes.languages(screen.formats().locale()));
            case REFERENCE -> reference(field, label);
            case TEXT -> text(field, label);
            default -> bindText(field, line(label, field));
        };
        editor.getElement().setAttribute("data-field", field.name());
        return editor;
    }

    private <C extends Component & HasValue<?, V>, V> C bind(FieldDefinition field, C editor) {
        Binder.BindingBuilder<Map<String, Object>, V> binding = binder.forField(editor);
        if (field.mustBeGiven() && !(editor instanceof Checkbox)) {
            binding.asRequired(screen.say("field.required"));
        }
        binding.bind(values -> cast(values.get(field.name()), editor), (values, value) -> values.put(field.name(), value));
        return editor;
    }

    @SuppressWarnings("unchecked")
    private static <V> V cast(Object value, HasValue<?, V> editor) {
        return value == null ? editor.getEmptyValue() : (V) value;
    }

    private <C extends AbstractField<C, String>> C bindText(FieldDefinition field, C editor) {
        Binder.BindingBuilder<Map<String, Object>, String> binding = binder.forField(editor);
        if (field.mustBeGiven()) {
            binding.asRequired(screen.say("field.required"));
        }
        binding.bind(values -> values.get(field.name()) == null ? "" : values.get(field.name()).toString(),
                (values, value) -> values.put(field.name(), value == null || value.isBlank() ? null : value.strip()));
        return editor;
    }

    private TextField line(String label, FieldDefinition field) {
        TextField editor = new TextField(label);
        if (field.maxLength() > 0) {
            editor.setMaxLength(field.maxLength());
        }
        switch (field.kind()) {
            case EMAIL -> editor.getElement().setAttribute("inputmode", "email");
            case PHONE -> editor.getElement().setAttribute("inputmode", "tel");
            case URL -> editor.getElement().setAttribute("inputmode", "url");
            default -> { }
        }
        editor.setValueChangeMode(ValueChangeMode.LAZY);
        editor.setValueChangeTimeout(TYPING_PAUSE);
        return editor;
    }

    private TextArea area(String label, FieldDefinition field) {
        TextArea editor = new TextArea(label);
        if (field.maxLength() > 0) {
            editor.setMaxLength(field.maxLength());
        }
        editor.addClassName("k-wide");
        editor.setMinRows(3);
        editor.setValueChangeMode(ValueChangeMode.LAZY);
        editor.setValueChangeTimeout(TYPING_PAUSE);
        return editor;
    }

    private Component integer(FieldDefinition field, String label) {
        IntegerField editor = new IntegerField(label);
        Binder.BindingBuilder<Map<String, Object>, Integer> binding = binder.forField(editor);
        if (field.mustBeGiven()) {
            binding.asRequired(screen.say("field.required"));
        }
        binding.bind(values -> values.get(field.name()) instanceof Number n ? (Integer) n.intValue() : null,
                (values, value) -> values.put(field.name(), value == null ? null : Long.valueOf(value)));
        return editor;
    }

    private Component decimal(FieldDefinition field, String label, String unit) {
        BigDecimalField editor = new BigDecimalField(label);
        editor.setLocale(screen.formats().locale());
        if (unit != null) {
            editor.setSuffixComponent(new Span(unit));
        }
        return bind(field, editor);
    }

    private DatePicker date(String label) {
        DatePicker editor = new DatePicker(label);
        editor.setLocale(screen.formats().locale());
        editor.setI18n(ComponentTexts.datePicker(screen.words()));
        return editor;
    }

    private Component moment(FieldDefinition field, String label) {
        DateTimePicker editor = new DateTimePicker(label);
        editor.setLocale(screen.formats().locale());
        editor.setDatePickerI18n(ComponentTexts.datePicker(screen.words()));
        editor.setDateAriaLabel(screen.say("field.date-of", label));
        editor.setTimeAriaLabel(screen.say("field.time-of", label));
        var binding = binder.forField(editor);
        if (field.mustBeGiven()) {
            binding.asRequired(screen.say("field.required"));
        }
        binding.bind(values -> values.get(field.name()) instanceof java.time.Instant i ? i.atZone(screen.formats().zone()).toLocalDateTime() : null,
                (values, value) -> values.put(field.name(), value == null ? null : value.atZone(screen.formats().zone()).toInstant()));
        return editor;
    }

    private Component options(FieldDefinition field, String label, List<String> codes) {
        if (codes.size() > FEW) {
            ComboBox<String> editor = new ComboBox<>(label, codes);
            editor.setItemLabelGenerator(code -> option(field, code));
            return bind(field, editor);
        }
        OptionSelect editor = new OptionSelect();
        editor.setLabel(label);
        editor.setItems(codes);
        editor.setItemLabelGenerator(code -> code == null ? "" : option(field, code));
        editor.setEmptySelectionAllowed(!field.required());
        return bind(field, editor);
    }

    private String option(FieldDefinition field, String code) {
        return action == null ? screen.names().option(definition, field, code)
                : screen.names().input(definition, action, field.name() + "." + code);
    }

    private Component text(FieldDefinition field, String label) {
        return action != null ? bindText(field, line(label, field)) : screen.named(definition, field)
                .map(names -> codes(field, label, names.choices(screen), code -> names.name(screen, code)))
                .orElseGet(() -> bindText(field, line(label, field)));
    }

    private Component codes(FieldDefinition field, String label, Map<String, String> names) {
        return codes(field, label, names, code -> names.getOrDefault(code, code));
    }

    private Component codes(FieldDefinition field, String label, Map<String, String> names, ItemLabelGenerator<String> named) {
        ComboBox<String> editor = new ComboBox<>(label, names.keySet());
        editor.setItemLabelGenerator(named);
        editor.setClearButtonVisible(!field.required());
        return bind(field, editor);
    }

    private Component reference(FieldDefinition field, String label) {
        return screen.definition(field.target()).filter(d -> screen.may(d, "read"))
                .<Component>map(d -> bind(field, new Lookup(screen, label, d)))
                .orElseGet(() -> {
                    TextField locked = new TextField(label);
                    locked.setReadOnly(true);
                    return locked;
                });
    }
}
