package kontor.ui.workspace.exchange;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.core.exchange.Format;
import kontor.platform.core.exchange.ImportOptions;
import kontor.platform.core.exchange.ImportReport;
import kontor.platform.core.exchange.ImportService;
import kontor.platform.core.exchange.Mapping;
import kontor.platform.core.exchange.Table;
import kontor.platform.core.exchange.WrongRows;
import kontor.ui.workspace.firm.FirmBinding;
import kontor.ui.workspace.firm.WorkspaceCaller;

/** Carries imports out: tries them on the spot, runs them in the background and tells the tab how it went. */
@ApplicationScoped
public class ImportWork {

    private static final int ASK_AGAIN = 500;
    private static final int NEVER = -1;

    private final ImportService imports;
    private final WorkspaceCaller caller;

    @Resource
    ManagedExecutorService threads;

    /** For proxies. */
    protected ImportWork() {
        this(null, null);
    }

    /** By that service. */
    @Inject
    public ImportWork(ImportService imports, WorkspaceCaller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    /** The likeliest mapping. */
    Mapping guess(EntityDefinition<?> definition, Table table) {
        return imports.guess(definition, table);
    }

    /** What an import would do. */
    ImportReport preview(EntityDefinition<?> definition, Table table, Mapping mapping, ImportOptions options) {
        return imports.preview(definition, table, mapping, options);
    }

    /** The latest imports. */
    List<ImportReport> latest(EntityDefinition<?> definition) {
        return imports.latest(definition);
    }

    /** Takes an import out again. */
    ImportReport undo(EntityDefinition<?> definition, UUID id) {
        return imports.undo(definition, id);
    }

    /** Hands out the rows that are wrong, as a file of the kind they came in; {@code heading} stands over what is wrong with them. */
    DownloadHandler wrongRows(UI ui, Table table, ImportReport report, String heading) {
        Format format = report.fileName().toLowerCase(Locale.ROOT).endsWith("." + Format.XLSX.ending()) ? Format.XLSX : Format.CSV;
        String name = report.fileName().replaceFirst("\\.[^.]*$", "") + " - " + heading + "." + format.ending();
        return new FileOut(caller, ui, () -> {
            byte[] bytes = WrongRows.file(table, report, heading, format);
            return new FileOut.Content(name, format.contentType(), false, bytes.length, new ByteArrayInputStream(bytes));
        });
    }

    /** Imports in the background; the tab asks every half second until it hears of the end, good or bad. */
    void run(UI ui, EntityDefinition<?> definition, Table table, Mapping mapping, ImportOptions options, Consumer<ImportReport> done,
             Consumer<RuntimeException> failed) {
        FirmBinding who = FirmBinding.of(ui).orElseThrow();
        Locale language = ui.getLocale();
        ui.setPollInterval(ASK_AGAIN);
        threads.submit(() -> {
            try {
                ImportReport report = caller.as(who, language, () -> imports.run(definition, table, mapping, options));
                tell(ui, () -> done.accept(report));
            } catch (RuntimeException failure) {
                tell(ui, () -> failed.accept(failure));
            } catch (Exception failure) {
                tell(ui, () -> failed.accept(new IllegalStateException(failure)));
            }
        });
    }

    private static void tell(UI ui, Command what) {
        ui.access(() -> {
            ui.setPollInterval(NEVER);
            what.execute();
        });
    }
}
