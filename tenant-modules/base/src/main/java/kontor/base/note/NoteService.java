package kontor.base.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kontor.base.about.AboutRecords;
import kontor.base.member.Member;
import kontor.base.member.MemberNames;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.security.Action;
import kontor.platform.api.security.CurrentAccess;

/** Use cases about notes: who may read a record reads the notes on it, and who may write notes adds to them. */
@ApplicationScoped
public class NoteService extends RecordService<Note> {

    @Inject
    NoteRepository notes;

    @Inject
    AboutRecords records;

    @Inject
    MemberNames names;

    @Inject
    CurrentAccess access;

    @Override
    public EntityDefinition<Note> definition() {
        return NoteDefinition.VALUE;
    }

    /** Notes on a record, latest first. Errors: {@link RecordNotFound} if the caller may not read the record. */
    @Action(value = "base.note.read", readOnly = true)
    public List<NoteView> of(String definition, UUID record) {
        records.mustBeVisible(definition, record);
        List<Note> found = notes.on(definition, record);
        Map<UUID, String> authors = names.of(found.stream().map(Note::getCreatedBy).toList());
        UUID me = access.get().member();
        return found.stream().map(n -> new NoteView(n.getId(), n.getVersion(), n.getText(), n.getCreatedBy(),
                authors.getOrDefault(n.getCreatedBy(), ""), n.getCreatedAt(), me.equals(n.getCreatedBy()))).toList();
    }

    @Override
    protected void beforeWrite(Note note) {
        records.check(note);
    }

    @Override
    protected void afterCreate(Note note) {
        Set<UUID> named = new HashSet<>(note.mentioned());
        named.remove(access.get().member());
        if (!named.isEmpty()) {
            notes.active(named).stream().map(Member::getId).forEach(member -> notes.add(new Mention(note, member)));
        }
    }

    @Override
    protected void beforeDelete(Note note) {
        notes.mentions(note).forEach(notes::remove);
    }
}
