package kontor.ui.workspace.part;

import com.vaadin.flow.component.icon.SvgIcon;

/** Tabler icons from the workspace's sprite, by their Tabler name. Decorative: a word stands with each or in its label. */
public final class Icons {

    private static final String SPRITE = "icons/tabler.svg";

    private Icons() {
    }

    /** The icon of that name. */
    public static SvgIcon of(String tabler) {
        SvgIcon icon = new SvgIcon(SPRITE);
        icon.setSymbol(tabler);
        icon.addClassName("k-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
