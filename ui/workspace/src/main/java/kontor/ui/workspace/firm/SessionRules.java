package kontor.ui.workspace.firm;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;

/** What holds for every session: an ended one reloads the page where it is, and no fault passes in silence. */
@ApplicationScoped
public class SessionRules {

    private static final Logger LOG = Logger.getLogger(SessionRules.class.getName());

    void install(@Observes ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> {
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            // No note to click away: the page loads again, leads to the sign-in and comes back to where it was.
            messages.setSessionExpiredNotificationEnabled(false);
            return messages;
        });
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(SessionRules::tell));
    }

    private static void tell(ErrorEvent event) {
        if (event.getThrowable() instanceof IOException) {
            LOG.log(Level.FINE, "A browser went away", event.getThrowable());
            return;
        }
        Optional<Screen> screen = Optional.ofNullable(UI.getCurrent()).flatMap(Screen::of);
        if (screen.isPresent()) {
            Toasts.problem(Failures.explain(screen.get(), event.getThrowable()), screen.get().say("close"));
        } else {
            Failures.log(event.getThrowable(), "none");
        }
    }
}
