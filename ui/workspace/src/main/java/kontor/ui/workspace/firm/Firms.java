package kontor.ui.workspace.firm;

import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kontor.platform.core.tenancy.Tenant;
import kontor.platform.core.tenancy.TenantDirectory;
import kontor.ui.workspace.signon.SignedOn;

/** The firms that a person's token names as theirs. */
@ApplicationScoped
public class Firms {

    private final TenantDirectory directory;

    /** For proxies. */
    protected Firms() {
        this(null);
    }

    /** Firms of that directory. */
    @Inject
    public Firms(TenantDirectory directory) {
        this.directory = directory;
    }

    /** Who is signed on in the browser of the current request. */
    public Optional<SignedOn> signedOn() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null || session.getSession() == null ? Optional.empty() : SignedOn.in(session.getSession()::getAttribute);
    }

    /** The firm of that name, if the person's token names it; otherwise it looks as if there were none. */
    public Optional<Tenant> find(String alias, SignedOn who) {
        if (!alias.matches("[a-z][a-z0-9-]{1,30}")) {
            return Optional.empty();
        }
        return directory.find(alias).filter(firm -> isNamedBy(who, firm));
    }

    private static boolean isNamedBy(SignedOn who, Tenant firm) {
        return firm.organizationId() != null && who.organizations().containsKey(firm.organizationId());
    }

    /** All firms that the person's token names, by name. */
    public List<Tenant> of(SignedOn who) {
        return who.organizations().values().stream().flatMap(alias -> find(alias, who).stream())
                .sorted(java.util.Comparator.comparing(Tenant::name)).toList();
    }
}
