package kontor.ui.workspace.exchange;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.security.NotPermitted;
import kontor.ui.workspace.firm.FirmBinding;
import kontor.ui.workspace.firm.WorkspaceCaller;

/**
 * Hands out a file that a firm keeps. The right to it is asked again each time, on behalf of the tab that shows the link;
 * browsers may neither guess its kind nor run anything in it.
 */
public final class FileOut implements DownloadHandler {

    /**
     * A file on its way out.
     *
     * @param name   what it is called
     * @param type   media type
     * @param inline whether a browser may show it in the place
     * @param size   in bytes
     * @param bytes  its content; closed here
     */
    public record Content(String name, String type, boolean inline, long size, InputStream bytes) {
    }

    private final transient WorkspaceCaller caller;
    private final transient FirmBinding who;
    private final Locale language;
    private final transient Callable<Content> open;

    /** A file that {@code open} opens on behalf of that tab. */
    public FileOut(WorkspaceCaller caller, UI ui, Callable<Content> open) {
        this.caller = caller;
        this.language = ui.getLocale();
        this.who = FirmBinding.of(ui).orElseThrow();
        this.open = open;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try {
            Content content = caller.as(who, language, open);
            try (InputStream bytes = content.bytes()) {
                event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                event.getResponse().setHeader("Cache-Control", "private, no-store");
                event.getResponse().setHeader("Content-Disposition", (content.inline() ? "inline" : "attachment") + "; filename*=UTF-8''"
                        + URLEncoder.encode(content.name(), StandardCharsets.UTF_8).replace("+", "%20"));
                event.setContentType(content.inline() ? content.type() : "application/octet-stream");
                event.setContentLength(content.size());
                bytes.transferTo(event.getOutputStream());
            }
        } catch (RecordNotFound | NotPermitted gone) {
            event.getResponse().setStatus(404);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
