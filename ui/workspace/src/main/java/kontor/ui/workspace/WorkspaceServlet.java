package kontor.ui.workspace;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.annotation.MultipartConfig;
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
@MultipartConfig(maxFileSize = WorkspaceServlet.LARGEST_FILE, maxRequestSize = WorkspaceServlet.LARGEST_FILE + WorkspaceServlet.ENVELOPE)
public class WorkspaceServlet extends CdiVaadinServlet {

    /** Largest file that may be sent, in bytes. */
    static final long LARGEST_FILE = 25L * 1024 * 1024;

    /** What a browser wraps around a file, in bytes. */
    static final long ENVELOPE = 64 * 1024;
}
