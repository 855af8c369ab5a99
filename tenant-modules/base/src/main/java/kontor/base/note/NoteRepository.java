package kontor.base.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kontor.base.member.Member;
import kontor.base.member.MemberState;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds notes and mentions. */
@ApplicationScoped
public class NoteRepository extends Repository<Note> {

    private static final int MOST = 200;

    @Inject
    Data all;

    /** For CDI. */
    public NoteRepository() {
        super(Note.class);
    }

    /** Notes on a record, whoever wrote them, latest first; only for those who may see the record. */
    List<Note> on(String definition, UUID record) {
        return all.unscoped(Note.class).where("r.aboutId = :record and r.aboutType = :definition and r.archived = false")
                .with("record", record).with("definition", definition).orderBy("r.createdAt desc, r.id desc").limit(MOST).list();
    }

    /** Those of the members who may sign in. */
    List<Member> active(Set<UUID> members) {
        return all.unscoped(Member.class).where("r.id in :members and r.state = :active and r.archived = false")
                .with("members", members).with("active", MemberState.ACTIVE).list();
    }

    /** Keeps a mention. */
    void add(Mention mention) {
        all.add(mention);
    }

    /** Mentions made by a note. */
    List<Mention> mentions(Note note) {
        return all.unscoped(Mention.class).where("r.note = :note").with("note", note).list();
    }

    /** Takes a mention away. */
    void remove(Mention mention) {
        all.remove(mention);
    }
}
