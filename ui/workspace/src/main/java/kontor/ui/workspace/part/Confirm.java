package kontor.ui.workspace.part;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something that cannot be undone. */
public final class Confirm {

    private Confirm() {
    }

    /** Opens the question; {@code yes} names what will be done. */
    public static void open(String title, String text, String yes, String no, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(yes);
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(no);
        dialog.addConfirmListener(e -> action.run());
        dialog.open();
    }
}
