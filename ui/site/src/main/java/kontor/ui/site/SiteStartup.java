package kontor.ui.site;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;

/** Builds the {@link Site} before the first visitor comes, and hands it to the servlets. */
@WebListener
public class SiteStartup implements ServletContextListener {

    private static final String ATTRIBUTE = Site.class.getName();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        Settings settings = Settings.fromEnvironment();
        Optional<DemoHouse> demo = settings.local() ? Optional.of(DemoHouse.load()) : Optional.empty();
        context.setAttribute(ATTRIBUTE, new Site(settings, new Assets(context::getResourceAsStream), demo));
    }

    /** The site of this application. */
    static Site siteOf(ServletContext context) {
        return (Site) context.getAttribute(ATTRIBUTE);
    }
}
