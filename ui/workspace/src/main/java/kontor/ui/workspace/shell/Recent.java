package kontor.ui.workspace.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;

/**
 * A record that a tab showed lately.
 *
 * @param icon    of its kind
 * @param title   what it is called
 * @param kind    what it is
 * @param address where it is
 */
public record Recent(String icon, String title, String kind, String address) {

    private static final int MOST = 8;

    /** The records that a tab showed lately, latest first. */
    public static List<Recent> of(UI ui) {
        Object kept = ComponentUtil.getData(ui, Recent.class.getName());
        return kept instanceof Recents recents ? recents.list() : List.of();
    }

    /** Remembers that a tab shows this. */
    public void remember(UI ui) {
        List<Recent> list = new ArrayList<>(of(ui));
        list.removeIf(r -> r.address().equals(address));
        list.add(0, this);
        ComponentUtil.setData(ui, Recent.class.getName(), new Recents(List.copyOf(list.subList(0, Math.min(MOST, list.size())))));
    }

    private record Recents(List<Recent> list) {
    }
}
