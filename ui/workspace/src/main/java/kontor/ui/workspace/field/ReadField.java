package kontor.ui.workspace.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.entity.Row;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.part.Chip;
import kontor.ui.workspace.screen.Screen;

/** A field that cannot be changed here: its name over its value, with a link where the value leads somewhere. */
public class ReadField extends Div {

    /** A field of a record. */
    public ReadField(Screen screen, EntityDefinition<?> definition, FieldDefinition field, Row row) {
        addClassName("k-read");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("data-field", field.name());
        Span label = new Span(screen.names().field(definition, field));
        label.addClassName("k-read-label");
        getElement().setAttribute("aria-label", label.getText());
        add(label, value(screen, definition, field, row));
    }

    private static Component value(Screen screen, EntityDefinition<?> definition, FieldDefinition field, Row row) {
        Object value = row.get(field.name());
        String text = new FieldShow(screen, definition).text(field, row);
        if (text.isEmpty()) {
            Span none = new Span("–");
            none.addClassName("k-faint");
            return none;
        }
        if (field.kind() == FieldKind.STATE) {
            return new Chip(text, FieldShow.tone(definition, field, value));
        }
        return link(screen, field, row.values(), text);
    }

    private static Component link(Screen screen, FieldDefinition field, Map<String, Object> values, String text) {
        if (values.get(field.name()) instanceof Reference reference) {
            return OpenReferences.target(field, values).<EntityDefinition<?>>flatMap(screen::definition).filter(d -> screen.may(d, "read"))
                    .<Component>map(d -> new Anchor(screen.addresses().record(d, reference.id()), text)).orElseGet(() -> new Span(text));
        }
        String scheme = switch (field.kind()) {
            case EMAIL -> "mailto:";
            case PHONE -> "tel:";
            default -> "";
        };
        if (!scheme.isEmpty()) {
            Anchor anchor = new Anchor(scheme + text, text);
            anchor.setRouterIgnore(true);
            return anchor;
        }
        Span span = new Span(text);
        span.addClassName("k-value");
        return span;
    }
}
