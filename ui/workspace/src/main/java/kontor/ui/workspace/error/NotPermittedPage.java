package kontor.ui.workspace.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.security.NotPermitted;
import kontor.ui.workspace.screen.PermissionNames;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.shell.Shell;

/** The person's roles do not allow it: says which rule refused, and who can change that. */
@ParentLayout(Shell.class)
public class NotPermittedPage extends ProblemPage implements HasErrorParameter<NotPermitted> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotPermitted> parameter) {
        NotPermitted refused = parameter.getException();
        List<String> why = new ArrayList<>();
        Screen.of(UI.getCurrent()).ifPresent(screen -> why.add(screen.say("error.not-permitted.action", PermissionNames.of(screen, refused.action()))));
        why.add(words().get("error.not-permitted." + refused.code()));
        tell("lock", words().get("error.not-permitted"), why);
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
