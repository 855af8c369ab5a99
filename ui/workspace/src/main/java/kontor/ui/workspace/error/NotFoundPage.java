package kontor.ui.workspace.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.shell.Shell;

/** Nothing is at this address, or nothing that the person may know of: the two look the same. */
@ParentLayout(Shell.class)
public class NotFoundPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        List<String> advice = new ArrayList<>(List.of(words().get("error.not-found.text")));
        Screen.of(UI.getCurrent()).ifPresent(firm -> advice.add(firm.say("error.not-found.search")));
        tell("map-off", words().get("error.not-found"), advice);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
