package kontor.ui.workspace.home;

import com.vaadin.flow.component.Component;
import java.util.List;
import kontor.ui.workspace.part.Figure;
import kontor.ui.workspace.screen.Screen;

/** A piece of the home page, contributed by a module. A CDI bean; asked anew for each page. */
public interface HomeWidget {

    /** Short name, unique. */
    String key();

    /** Place on the page: low numbers first. */
    int order();

    /** Whether the person has a use for it: its module is on and they may see what it shows. */
    boolean shows(Screen screen);

    /** Its heading. */
    String title(Screen screen);

    /** What it shows. Errors: any; the page says so in its place. */
    Component content(Screen screen);

    /** Whether it stands in the second column, where there are two. */
    default boolean beside() {
        return false;
    }

    /** Figures for the top of the page; each leads to what it counts. Errors: any; the page leaves them out. */
    default List<Figure> figures(Screen screen) {
        return List.of();
    }
}
