package kontor.platform.core.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import kontor.platform.api.file.Files;
import kontor.platform.api.file.StoredFile;
import kontor.platform.api.look.FirmLook;
import kontor.platform.api.security.Action;

/** The firm's logo, for whoever works there: it stands on every page and on every paper. */
@ApplicationScoped
public class LogoService {

    @Inject
    FirmLook look;

    @Inject
    Files files;

    /**
     * A logo.
     *
     * @param file  what is known of it
     * @param bytes its content; the receiver closes it
     */
    public record Logo(StoredFile file, InputStream bytes) {
    }

    /** The logo of the caller's firm; empty if it has none. */
    @Action(value = "platform.session.read", readOnly = true)
    public Optional<Logo> logo() {
        return look.logo().flatMap(files::find).map(file -> new Logo(file, files.open(file.id())));
    }
}
