package kontor.ui.base;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import kontor.base.attachment.AttachmentDefinition;
import kontor.base.attachment.AttachmentService;
import kontor.base.attachment.AttachmentView;
import kontor.base.attachment.Download;
import kontor.platform.api.entity.EntityDefinition;
import kontor.ui.workspace.exchange.FileOut;
import kontor.ui.workspace.firm.WorkspaceCaller;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Confirm;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.text.ComponentTexts;

/** Files kept with a record: drop them in, take them out, never run them. */
class FilesPanel extends Section {

    /** The largest file that is taken in here; it is held in memory meanwhile. */
    static final int MOST_BYTES = 25 * 1024 * 1024;

    private final transient Screen screen;
    private final transient EntityDefinition<?> definition;
    private final transient UUID record;
    private final transient AttachmentService attachments;
    private final transient WorkspaceCaller caller;
    private final UnorderedList list = new UnorderedList();

    FilesPanel(Screen screen, EntityDefinition<?> definition, UUID record, AttachmentService attachments, WorkspaceCaller caller) {
        this.screen = screen;
        this.definition = definition;
        this.record = record;
        this.attachments = attachments;
        this.caller = caller;
        addClassNames("k-panel", "k-files");
        add(new H2(screen.say("files")));
        if (screen.access().may("base.attachment.create")) {
            add(upload());
        }
        list.addClassName("k-file-list");
        add(list);
        draw();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> keep(metadata.fileName(), bytes)));
        upload.setI18n(ComponentTexts.upload(screen.words()));
        upload.setMaxFileSize(MOST_BYTES);
        upload.addAllFinishedListener(e -> upload.clearFileList());
        return upload;
    }

    private void keep(String name, byte[] bytes) {
        if (Failures.guard(screen, () -> attachments.attach(definition.name(), record, name, new ByteArrayInputStream(bytes)))) {
            draw();
        }
    }

    private void draw() {
        list.removeAll();
        List<AttachmentView> kept = attachments.of(definition.name(), record);
        kept.forEach(a -> list.add(line(a)));
        if (kept.isEmpty()) {
            Span none = new Span(screen.say("files.none"));
            none.addClassName("k-faint");
            list.add(new ListItem(none));
        }
    }

    private ListItem line(AttachmentView file) {
        FileOut out = new FileOut(caller, UI.getCurrent(), () -> {
            Download download = attachments.open(file.id());
            return new FileOut.Content(download.file().name(), download.file().contentType(), download.file().isInline(),
                    download.file().size(), download.bytes());
        });
        Anchor name = new Anchor(out, file.name());
        name.setTarget("_blank");
        Span about = new Span(size(file.size()) + " · " + file.authorName() + " · " + screen.formats().moment(file.at()));
        about.addClassName("k-when");
        Div text = new Div(name, about);
        text.addClassName("k-activity-text");
        ListItem item = new ListItem(Icons.of("file"), text);
        item.addClassName("k-activity");
        if (screen.access().may("base.attachment.delete")) {
            item.add(Buttons.icon("trash", screen.say("files.delete", file.name()), () -> delete(file)));
        }
        return item;
    }

    private void delete(AttachmentView file) {
        Confirm.open(screen.say("delete.title"), screen.say("files.delete-text", file.name()),
                screen.names().action(AttachmentDefinition.VALUE, "delete"), screen.say("cancel"), () -> Failures.guard(screen, () -> {
                    screen.desk().delete(AttachmentDefinition.VALUE, file.id(), file.version());
                    draw();
                }));
    }

    private String size(long bytes) {
        return bytes < 1024 * 1024 ? screen.formats().number(Math.max(1, bytes / 1024)) + " kB"
                : screen.formats().number(Math.round(bytes / 1024.0 / 102.4) / 10.0) + " MB";
    }
}
