package kontor.ui.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;

/** The API, version 1; callers show a token. */
@LoginConfig(authMethod = "MP-JWT")
@ApplicationPath("v1")
public class ApiApplication extends Application {
}
