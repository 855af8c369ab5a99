package kontor.ui.workspace.list;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import kontor.platform.core.personal.PersonalService.View;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.screen.Screen;

/** A person's own views of a list, each with a way to remove it. */
class ViewsDialog extends Dialog {

    private final transient Screen screen;

    /** Lists {@code own} views; {@code remove} hears which one is to go. */
    ViewsDialog(Screen screen, List<View> own, Consumer<View> remove) {
        this.screen = screen;
        addClassName("k-small-dialog");
        setHeaderTitle(screen.say("views.own"));
        UnorderedList list = new UnorderedList();
        list.addClassName("k-choices");
        own.forEach(view -> list.add(line(view, remove)));
        add(list);
        getFooter().add(Buttons.quiet(screen.say("close"), this::close));
    }

    private ListItem line(View view, Consumer<View> remove) {
        return new ListItem(new Span(view.name()), Buttons.icon("trash", screen.say("views.remove", view.name()), () -> {
            close();
            remove.accept(view);
        }));
    }
}
