package kontor.ui.workspace.record;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import kontor.ui.workspace.screen.Screen;

/** Asks what shall become of input that was not saved. */
class LeaveDialog extends ConfirmDialog {

    LeaveDialog(Screen screen, Runnable save, Runnable discard, Runnable stay) {
        setHeader(screen.say("leave.title"));
        setText(screen.say("leave.text"));
        setConfirmText(screen.say("leave.save"));
        setRejectable(true);
        setRejectText(screen.say("discard"));
        setCancelable(true);
        setCancelText(screen.say("leave.stay"));
        addConfirmListener(e -> save.run());
        addRejectListener(e -> discard.run());
        addCancelListener(e -> stay.run());
    }
}
