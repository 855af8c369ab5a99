package kontor.ui.workspace.exchange;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.query.ListQuery;
import kontor.platform.core.exchange.ExportOptions;
import kontor.platform.core.exchange.ExportService;
import kontor.platform.core.exchange.Format;
import kontor.ui.workspace.firm.FirmBinding;
import kontor.ui.workspace.firm.WorkspaceCaller;

/** Writes what a list shows at the moment as a table, straight into the answer. */
final class ExportOut implements DownloadHandler {

    private final transient ExportService exports;
    private final transient WorkspaceCaller caller;
    private final transient FirmBinding who;
    private final transient EntityDefinition<?> definition;
    private final transient Supplier<ListQuery> question;
    private final Format format;
    private final String name;
    private final Locale language;

    ExportOut(ExportService exports, WorkspaceCaller caller, UI ui, EntityDefinition<?> definition, Supplier<ListQuery> question, Format format, String name) {
        this.exports = exports;
        this.caller = caller;
        this.who = FirmBinding.of(ui).orElseThrow();
        this.definition = definition;
        this.question = question;
        this.format = format;
        this.name = name;
        this.language = ui.getLocale();
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setContentType(format.contentType());
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        event.getResponse().setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name + "." + format.ending(), StandardCharsets.UTF_8).replace("+", "%20"));
        try {
            caller.as(who, language, () -> exports.write(definition, question.get(), new ExportOptions(format, false, true), event.getOutputStream()));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
