package kontor.ui.workspace.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short notes at the edge of the page that go away by themselves; they are read aloud. */
public final class Toasts {

    /** How long an undo is offered, in milliseconds. */
    public static final int UNDO_TIME = 7000;

    private static final int DONE_TIME = 2500;
    private static final int PROBLEM_TIME = 10000;

    private Toasts() {
    }

    /** Says that something was done. */
    public static void done(String text) {
        show(text, DONE_TIME);
    }

    /** Says that something was done and offers to take it back. */
    public static void undoable(String text, String undo, Runnable takeBack) {
        Notification toast = new Notification();
        Button button = new Button(undo, e -> {
            toast.close();
            takeBack.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        toast.add(row(text, button));
        open(toast, UNDO_TIME);
    }

    /** Says what went wrong; stays longer and can be closed. */
    public static void problem(String text, String close) {
        Notification toast = new Notification();
        toast.addThemeVariants(NotificationVariant.LUMO_ERROR);
        toast.setAssertive(true);
        Button button = Buttons.icon("x", close, toast::close);
        toast.add(row(text, button));
        open(toast, PROBLEM_TIME);
    }

    private static void show(String text, int time) {
        Notification toast = new Notification();
        toast.add(row(text));
        open(toast, time);
    }

    private static Div row(String text, Button... buttons) {
        Div row = new Div(new Span(text));
        row.addClassName("k-toast");
        row.add(buttons);
        return row;
    }

    private static void open(Notification toast, int time) {
        toast.setDuration(time);
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.open();
    }
}
