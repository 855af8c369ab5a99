package kontor.ui.workspace.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.core.exchange.ImportOptions;
import kontor.platform.core.exchange.ImportRefused;
import kontor.platform.core.exchange.ImportReport;
import kontor.platform.core.exchange.Limits;
import kontor.platform.core.exchange.Mapping;
import kontor.platform.core.exchange.Table;
import kontor.platform.core.exchange.TableReader;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.text.ComponentTexts;

/** The steps of an import. Nothing is changed before the last one, and that one takes all rows or none. */
class ImportWizard extends Div {

    private static final List<String> STEPS = List.of("file", "columns", "check", "result");

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient ImportWork work;
    private final OrderedList steps = new OrderedList();
    private final Div stage = new Div();
    private transient Table table;
    private String fileName = "";

    ImportWizard(Screen screen, EntityDefinition<?> definition, ImportWork work) {
        this.screen = screen;
        this.definition = definition;
        this.work = work;
        addClassName("k-import");
        steps.addClassName("k-status");
        steps.getElement().setAttribute("aria-label", screen.say("import.steps"));
        stage.addClassName("k-import-stage");
        add(steps, stage);
        file();
    }

    private void at(String step, Component... parts) {
        steps.removeAll();
        for (String each : STEPS) {
            ListItem item = new ListItem(screen.say("import.step." + each));
            if (each.equals(step)) {
                item.getElement().setAttribute("aria-current", "step");
            }
            steps.add(item);
        }
        stage.removeAll();
        stage.add(parts);
    }

    private Section panel(String title, Component... parts) {
        Section panel = new Section(new H2(title));
        panel.addClassName("k-panel");
        panel.add(parts);
        return panel;
    }

    private void file() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> read(metadata.fileName(), bytes)));
        upload.setI18n(ComponentTexts.upload(screen.words()));
        upload.setAcceptedFileTypes(".csv", ".txt", ".tsv", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Limits.BYTES);
        at("file", panel(screen.say("import.file"), new Paragraph(screen.say("import.file.text", Limits.ROWS)), upload));
        List<ImportReport> latest = work.latest(definition);
        if (!latest.isEmpty()) {
            stage.add(panel(screen.say("import.latest"), new ImportHistory(screen, latest, this::undo)));
        }
    }

    private void read(String name, byte[] bytes) {
        Failures.guard(screen, () -> {
            table = TableReader.read(bytes);
            fileName = name;
            columns(work.guess(definition, table));
        });
    }

    private void columns(Mapping guess) {
        MappingForm form = new MappingForm(screen, definition, table, guess);
        Div buttons = new Div(Buttons.primary(screen.say("import.check"), () -> Failures.guard(screen, () -> check(form))),
                Buttons.quiet(screen.say("import.other-file"), this::file));
        buttons.addClassName("k-actions");
        at("columns", panel(screen.say("import.columns", fileName, table.lines().size()), new Paragraph(screen.say("import.columns.text")), form), buttons);
    }

    private void check(MappingForm form) {
        Mapping mapping = form.mapping();
        ImportOptions options = form.options(fileName);
        ImportReport report = work.preview(definition, table, mapping, options);
        Div buttons = new Div();
        buttons.addClassName("k-actions");
        if (report.counts().failed() == 0) {
            buttons.add(Buttons.primary(screen.say("import.run", report.counts().created() + report.counts().updated()), () -> run(mapping, options)));
        }
        buttons.add(Buttons.plain(screen.say("import.back"), () -> columns(mapping)), Buttons.quiet(screen.say("import.other-file"), this::file));
        at("check", panel(screen.say(report.counts().failed() == 0 ? "import.checked" : "import.checked.bad"), findings(report)), buttons);
    }

    private void run(Mapping mapping, ImportOptions options) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", screen.say("import.running"));
        Span far = new Span();
        at("result", panel(screen.say("import.running"), new Paragraph(screen.say("import.running.text")), bar, far));
        work.run(UI.getCurrent(), definition, table, mapping, options, new ImportWork.Listener() {
            @Override
            public void progress(ImportReport.Counts counts) {
                show(bar, far, counts);
            }

            @Override
            public void done(ImportReport report) {
                finished(report);
            }

            @Override
            public void failed(RuntimeException failure) {
                if (failure instanceof ImportRefused refused) {
                    finished(refused.report());
                } else {
                    Toasts.problem(Failures.explain(screen, failure), screen.say("close"));
                    columns(mapping);
                }
            }
        });
    }

    private void show(ProgressBar bar, Span far, ImportReport.Counts counts) {
        int dealt = counts.created() + counts.updated() + counts.skipped() + counts.failed();
        if (dealt > 0) {
            bar.setIndeterminate(false);
            bar.setMax(counts.total());
            bar.setValue(Math.min(dealt, counts.total()));
            far.setText(screen.say("import.so-far", dealt, counts.total()));
        }
    }

    private void finished(ImportReport report) {
        boolean done = report.status() == ImportReport.Status.DONE;
        Div buttons = new Div();
        buttons.addClassName("k-actions");
        if (done) {
            Anchor list = new Anchor(screen.addresses().list(definition), screen.say("import.to-list"));
            list.addClassNames("k-button", "k-primary");
            buttons.add(list, Buttons.plain(screen.say("import.undo"), () -> undo(report)));
        }
        buttons.add(Buttons.quiet(screen.say("import.another"), this::file));
        at("result", panel(screen.say(done ? "import.done" : "import.failed"), findings(report)), buttons);
    }

    private Component[] findings(ImportReport report) {
        ImportFindings findings = new ImportFindings(screen, definition, report);
        if (report.problems().isEmpty()) {
            return new Component[]{findings};
        }
        Anchor file = new Anchor(work.wrongRows(UI.getCurrent(), table, report, screen.say("import.wrong-rows")), screen.say("import.wrong-rows.get"));
        file.addClassNames("k-button", "k-wrong-rows");
        return new Component[]{file, findings};
    }

    private void undo(ImportReport report) {
        if (Failures.guard(screen, () -> work.undo(definition, report.id()))) {
            Toasts.done(screen.say("import.undone"));
            file();
        }
    }
}
