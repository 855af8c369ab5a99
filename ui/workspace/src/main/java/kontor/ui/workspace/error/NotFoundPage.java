package kontor.ui.workspace.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kontor.ui.workspace.shell.Shell;

/** Nothing is at this address, or nothing that the person may know of: the two look the same. */
@ParentLayout(Shell.class)
public class NotFoundPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        tell("map-off", words().get("error.not-found"), List.of(words().get("error.not-found.text")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
