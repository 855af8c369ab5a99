package kontor.ui.workspace.home;

import com.vaadin.flow.component.Component;
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

    /** Whether it takes the whole width. */
    default boolean wide() {
        return false;
    }
}
