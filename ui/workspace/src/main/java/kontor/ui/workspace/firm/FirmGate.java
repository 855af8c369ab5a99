package kontor.ui.workspace.firm;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import kontor.platform.api.security.NotPermitted;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.screen.Surroundings;
import kontor.ui.workspace.shell.Look;
import kontor.ui.workspace.signon.SignedOn;
import kontor.ui.workspace.text.Words;

/** Stands before every navigation in every tab: binds the tab to its firm, and lets it into no other. */
@ApplicationScoped
public class FirmGate {

    private final Firms firms;
    private final Surroundings surroundings;

    /** For proxies. */
    protected FirmGate() {
        this(null, null);
    }

    /** A gate to those firms. */
    @Inject
    public FirmGate(Firms firms, Surroundings surroundings) {
        this.firms = firms;
        this.surroundings = surroundings;
    }

    void install(@Observes ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::enter));
    }

    /** Lets a navigation pass, or turns it to where it may go. */
    void enter(BeforeEnterEvent event) {
        Optional<String> tenant = event.getRouteParameters().get("tenant");
        if (tenant.isEmpty()) {
            return;
        }
        UI ui = event.getUI();
        Optional<SignedOn> who = firms.signedOn();
        Optional<FirmBinding> bound = FirmBinding.of(ui);
        if (who.isEmpty() || isBoundElsewhere(bound, new FirmBinding(tenant.get(), who.get().subject()))) {
            // A tab lives and dies with its firm and its person: another one begins with a page load.
            event.forwardToUrl(VaadinRequest.getCurrent().getContextPath() + "/" + event.getLocation().getPathWithQueryParameters());
        } else if (firms.find(tenant.get(), who.get()).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            if (bound.isEmpty()) {
                new FirmBinding(tenant.get(), who.get().subject()).bind(ui);
            }
            open(event);
        }
    }

    private static boolean isBoundElsewhere(Optional<FirmBinding> bound, FirmBinding asked) {
        return bound.isPresent() && !bound.get().equals(asked);
    }

    private void open(BeforeEnterEvent event) {
        try {
            Look look = Look.of(event.getUI(), surroundings.personal());
            new Screen(surroundings, surroundings.desk().access(), new Words(look.language())).show(event.getUI());
        } catch (NotPermitted refused) {
            event.rerouteToError(refused, refused.code());
        }
    }
}
