package kontor.ui.workspace.error;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import kontor.ui.workspace.shell.Shell;

/** Any address inside a firm that leads nowhere: being an address of the firm, it is answered in the firm's own frame and words. */
@Route(value = ":tenant/:nowhere*", layout = Shell.class)
public class NowherePage extends Main implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.rerouteToError(NotFoundException.class);
    }
}
