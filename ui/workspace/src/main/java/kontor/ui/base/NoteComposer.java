package kontor.ui.base;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kontor.base.member.MemberDefinition;
import kontor.platform.api.query.ListQuery;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Screen;

/** Where a note is written, and who is to be told of it. */
class NoteComposer extends Div {

    private static final int LONGEST = 4000;

    private final TextArea text = new TextArea();
    private final MultiSelectComboBox<Reference> told = new MultiSelectComboBox<>();
    private final transient Predicate<String> write;

    /** {@code write} takes the note and says whether it was kept. */
    NoteComposer(Screen screen, Predicate<String> write) {
        this.write = write;
        addClassName("k-composer");
        text.setPlaceholder(screen.say("talk.write"));
        text.setAriaLabel(screen.say("talk.write"));
        text.setMaxLength(LONGEST);
        text.setMinRows(2);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        told.setPlaceholder(screen.say("talk.tell"));
        told.setAriaLabel(screen.say("talk.tell"));
        told.setItemLabelGenerator(Reference::label);
        told.setPageSize(20);
        told.setItems(query -> {
            ListQuery members = ListQuery.all().fields(List.of("name")).page(query.getLimit(), null, query.getOffset());
            return screen.desk().list(MemberDefinition.VALUE, members.text(query.getFilter().filter(f -> !f.isBlank()).orElse(null)))
                    .items().stream().map(m -> new Reference(m.id(), m.text("name")));
        });
        Button send = Buttons.plain(screen.say("talk.send"), this::send);
        Div row = new Div(told, send);
        row.addClassName("k-composer-row");
        row.setVisible(false);
        told.setVisible(screen.may(MemberDefinition.VALUE, "read"));
        text.addValueChangeListener(e -> row.setVisible(!e.getValue().isBlank()));
        Shortcuts.addShortcutListener(text, this::send, Key.ENTER, KeyModifier.CONTROL).listenOn(text);
        add(text, row);
    }

    private void send() {
        if (text.getValue().isBlank()) {
            return;
        }
        List<String> names = new ArrayList<>();
        told.getValue().forEach(m -> names.add("@[" + m.label() + "](" + m.id() + ")"));
        String note = text.getValue().strip() + (names.isEmpty() ? "" : "\n" + String.join(" ", names));
        if (write.test(note)) {
            told.clear();
            text.clear();
        }
    }
}
