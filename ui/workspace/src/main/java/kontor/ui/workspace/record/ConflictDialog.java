package kontor.ui.workspace.record;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.platform.api.entity.Change;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.field.FieldShow;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Screen;

/** Somebody else has changed the record meanwhile: says who, and lets one reload or choose field by field. */
class ConflictDialog extends Dialog {

    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient Map<String, RadioButtonGroup<String>> choices = new LinkedHashMap<>();

    ConflictDialog(Screen screen, EntityDefinition<?> definition, UUID id, Row current, Map<String, Object> mine,
                   Runnable reload, Consumer<Map<String, Object>> keep) {
        this.screen = screen;
        this.definition = definition;
        setHeaderTitle(screen.say("conflict.title"));
        addClassName("k-small-dialog");
        Div body = new Div(new Paragraph(who(id)));
        body.addClassName("k-stack");
        mine.forEach((name, value) -> {
            FieldDefinition field = definition.field(name);
            if (!Objects.equals(current.get(name), value)) {
                body.add(choice(field, value, current.get(name)));
            }
        });
        add(body);
        getFooter().add(Buttons.quiet(screen.say("conflict.reload"), () -> {
            close();
            reload.run();
        }), Buttons.primary(screen.say("conflict.keep"), () -> {
            close();
            keep.accept(chosen(mine));
        }));
    }

    private String who(UUID id) {
        List<Change> history = screen.desk().history(definition, id);
        if (history.isEmpty() || history.get(0).memberName() == null) {
            return screen.say("conflict.text");
        }
        return screen.say("conflict.text-who", history.get(0).memberName(), screen.formats().moment(history.get(0).at()));
    }

    private RadioButtonGroup<String> choice(FieldDefinition field, Object mine, Object theirs) {
        FieldShow show = new FieldShow(screen, definition);
        RadioButtonGroup<String> choice = new RadioButtonGroup<>(screen.names().field(definition, field), MINE, THEIRS);
        choice.setItemLabelGenerator(side -> screen.say("conflict." + side, blank(show.text(field, MINE.equals(side) ? mine : theirs))));
        choice.setValue(MINE);
        choices.put(field.name(), choice);
        return choice;
    }

    private String blank(String text) {
        return text.isEmpty() ? screen.say("history.emptied") : text;
    }

    private Map<String, Object> chosen(Map<String, Object> mine) {
        Map<String, Object> kept = new LinkedHashMap<>(mine);
        choices.forEach((name, choice) -> {
            if (THEIRS.equals(choice.getValue())) {
                kept.remove(name);
            }
        });
        return kept;
    }
}
