package kontor.ui.workspace.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.shell.Shell;

/** A fault of our own: nothing was changed, and the reference finds it in the log. */
@ParentLayout(Shell.class)
public class FailurePage extends ProblemPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = Failures.log(parameter.getException(), Screen.of(UI.getCurrent()).map(s -> s.access().tenant()).orElse("none"));
        tell("alert-triangle", words().get("error.failure"), List.of(words().get("error.failure.text"), words().get("error.reference", reference)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
