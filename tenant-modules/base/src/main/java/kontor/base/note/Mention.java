package kontor.base.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import kontor.base.about.About;

/** A member was named in a note; the mention belongs to that member, who takes note of it. */
@Entity
@Table(name = "base_mention")
public class Mention extends About {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "note_id")
    private Note note;

    @Size(max = 200)
    private String excerpt;

    @Column(name = "seen_at")
    private Instant seenAt;

    /** For the persistence provider. */
    public Mention() {
    }

    /** That member was named in that note. */
    public Mention(Note note, UUID member) {
        this.note = note;
        excerpt = note.getText().length() <= 200 ? note.getText() : note.getText().substring(0, 199) + "…";
        about(note.getAboutType(), note.getAboutId());
        setOwnerId(member);
    }

    /** The member took note of it. */
    public void see(Instant at) {
        seenAt = seenAt == null ? at : seenAt;
    }

    /** The note. */
    public Note getNote() {
        return note;
    }

    /** How the note begins. */
    public String getExcerpt() {
        return excerpt;
    }

    /** When the member took note; null until then. */
    public Instant getSeenAt() {
        return seenAt;
    }
}
