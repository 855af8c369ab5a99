package kontor.ui.workspace.exchange;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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

    /** Who hears how an import goes on, and how it ends. */
    interface Listener {

        /** So many rows have been dealt with. */
        void progress(ImportReport.Counts counts);

        /** All rows are in. */
        void done(ImportReport report);

        /** Nothing was changed. */
        void failed(RuntimeException failure);
    }

    /** Imports in the background; the tab asks every half second how far it is, until it hears of the end, good or bad. */
    void run(UI ui, EntityDefinition<?> definition, Table table, Mapping mapping, ImportOptions options, Listener listener) {
        FirmBinding who = FirmBinding.of(ui).orElseThrow();
        Locale language = ui.getLocale();
        AtomicReference<UUID> begun = new AtomicReference<>();
        ui.setPollInterval(ASK_AGAIN);
        Registration asking = ui.addPollListener(e -> Optional.ofNullable(begun.get())
                .ifPresent(id -> listener.progress(imports.find(definition, id).counts())));
        threads.submit(() -> {
            try {
                ImportReport report = caller.as(who, language, () -> imports.run(definition, table, mapping, options, begun::set));
                tell(ui, asking, () -> listener.done(report));
            } catch (RuntimeException failure) {
                tell(ui, asking, () -> listener.failed(failure));
            } catch (Exception failure) {
                tell(ui, asking, () -> listener.failed(new IllegalStateException(failure)));
            }
        });
    }

    private static void tell(UI ui, Registration asking, Command what) {
        ui.access(() -> {
            ui.setPollInterval(NEVER);
            asking.remove();
            what.execute();
        });
    }
}
