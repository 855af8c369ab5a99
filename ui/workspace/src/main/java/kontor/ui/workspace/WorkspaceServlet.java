package kontor.ui.workspace;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;

/**
 * Serves the workspace. A tab sends a heartbeat every two minutes; a session in which nothing else happens ends after
 * the time that {@code web.xml} names, open tabs or not.
 */
@WebServlet(name = "workspace", urlPatterns = "/*", asyncSupported = true, loadOnStartup = 1, initParams = {
    @WebInitParam(name = "heartbeatInterval", value = "120"),
    @WebInitParam(name = "closeIdleSessions", value = "true")
})
public class WorkspaceServlet extends CdiVaadinServlet {
}
