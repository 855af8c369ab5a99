package kontor.ui.workspace.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.core.look.LogoService;
import kontor.ui.workspace.exchange.FileOut;
import kontor.ui.workspace.firm.WorkspaceCaller;

/** Hands the firm's logo to whatever shows it. */
@ApplicationScoped
public class LogoOut {

    private final LogoService logos;
    private final WorkspaceCaller caller;

    /** For proxies. */
    protected LogoOut() {
        this(null, null);
    }

    /** The logo that this service finds. */
    @Inject
    public LogoOut(LogoService logos, WorkspaceCaller caller) {
        this.logos = logos;
        this.caller = caller;
    }

    /** What hands it out to that tab; the firm's people alone get it. */
    public DownloadHandler to(UI ui) {
        return new FileOut(caller, ui, () -> {
            LogoService.Logo logo = logos.logo().orElseThrow(() -> new RecordNotFound("platform.logo", null));
            return new FileOut.Content(logo.file().name(), logo.file().contentType(), logo.file().isInline(), logo.file().size(), logo.bytes());
        });
    }
}
