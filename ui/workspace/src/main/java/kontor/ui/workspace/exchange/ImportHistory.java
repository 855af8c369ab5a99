package kontor.ui.workspace.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import kontor.platform.api.workflow.State;
import kontor.platform.core.exchange.ImportReport;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Chip;
import kontor.ui.workspace.screen.Screen;

/** The latest imports of a kind of records; what came in can be taken out. */
class ImportHistory extends UnorderedList {

    ImportHistory(Screen screen, List<ImportReport> reports, Consumer<ImportReport> undo) {
        addClassName("k-file-list");
        for (ImportReport report : reports) {
            Span about = new Span(screen.say("import.summary", report.counts().created(), report.counts().updated(), report.counts().skipped())
                    + " · " + screen.formats().moment(report.at()));
            about.addClassName("k-when");
            Div text = new Div(new Span(report.fileName()), about);
            text.addClassName("k-activity-text");
            ListItem item = new ListItem(text, new Chip(screen.say("import.status." + report.status()), tone(report.status())));
            item.addClassName("k-activity");
            if (report.status() == ImportReport.Status.DONE) {
                item.add(Buttons.quiet(screen.say("import.undo"), () -> undo.accept(report)));
            }
            add(item);
        }
    }

    private static State.Tone tone(ImportReport.Status status) {
        return switch (status) {
            case DONE -> State.Tone.SUCCESS;
            case FAILED -> State.Tone.DANGER;
            case RUNNING -> State.Tone.INFO;
            default -> State.Tone.NEUTRAL;
        };
    }
}
