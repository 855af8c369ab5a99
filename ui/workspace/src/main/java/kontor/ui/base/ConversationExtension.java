package kontor.ui.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kontor.base.activity.ActivityService;
import kontor.base.activity.ActivityView;
import kontor.base.attachment.AttachmentService;
import kontor.base.attachment.AttachmentView;
import kontor.base.note.NoteService;
import kontor.base.note.NoteView;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.ui.workspace.firm.WorkspaceCaller;
import kontor.ui.workspace.record.RecordExtension;
import kontor.ui.workspace.screen.Screen;

/** Beside a record: what is to be done about it, what was said about it, and the files kept with it. */
@ApplicationScoped
public class ConversationExtension implements RecordExtension {

    private final ActivityService activities;
    private final NoteService notes;
    private final AttachmentService attachments;
    private final WorkspaceCaller caller;

    /** For proxies. */
    protected ConversationExtension() {
        this(null, null, null, null);
    }

    /** Over these services. */
    @Inject
    public ConversationExtension(ActivityService activities, NoteService notes, AttachmentService attachments, WorkspaceCaller caller) {
        this.activities = activities;
        this.notes = notes;
        this.attachments = attachments;
        this.caller = caller;
    }

    @Override
    public boolean serves(EntityDefinition<?> definition) {
        return Talkable.is(definition);
    }

    @Override
    public List<Panel> beside(Screen screen, EntityDefinition<?> definition, Row row) {
        List<Panel> panels = new ArrayList<>();
        boolean acts = screen.access().may("base.activity.read") && !definition.name().equals("base.activity");
        boolean talks = screen.access().may("base.note.read");
        if (acts || talks) {
            List<ActivityView> open = acts ? activities.of(definition.name(), row.id()) : List.of();
            List<NoteView> said = talks ? notes.of(definition.name(), row.id()) : List.of();
            panels.add(new Panel("talk", screen.say("talk"), said.size() + open.stream().filter(a -> a.doneAt() == null).count(),
                    () -> new ConversationPanel(screen, definition, row, acts ? activities : null, talks ? notes : null)));
        }
        if (screen.access().may("base.attachment.read")) {
            List<AttachmentView> kept = attachments.of(definition.name(), row.id());
            panels.add(new Panel("files", screen.say("files"), kept.size(),
                    () -> new FilesPanel(screen, definition, row.id(), attachments, caller)));
        }
        return panels;
    }
}
