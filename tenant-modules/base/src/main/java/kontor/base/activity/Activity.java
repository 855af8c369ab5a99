package kontor.base.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import kontor.base.about.About;
import kontor.base.party.Party;
import kontor.platform.api.entity.InvalidInput;

/**
 * Something a member has to do or has done: a task, a call, a meeting, a mail. Its owner is the one who does it. It may be about
 * any record, and concern a party, in whose timeline it then stands.
 */
@Entity
@Table(name = "base_activity")
public class Activity extends About {

    @NotNull
    @Enumerated(EnumType.STRING)
    private ActivityKind kind = ActivityKind.TASK;

    @NotBlank
    @Size(max = 200)
    private String subject;

    @Enumerated(EnumType.STRING)
    private ActivityState state = ActivityState.OPEN;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "remind_at")
    private Instant remindAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private Party party;

    @Size(max = 8000)
    private String note;

    /** An activity yet to be filled in. */
    public Activity() {
    }

    /** An activity of that kind. */
    public Activity(ActivityKind kind, String subject) {
        this.kind = kind;
        this.subject = subject;
    }

    /** It is done. {@code outcome} is added to the note if there is something to tell. Errors: it is not open. */
    public void complete(Instant at, String outcome) {
        state = ActivityState.FLOW.apply("complete", state);
        doneAt = at;
        remindAt = null;
        if (outcome != null && !outcome.isBlank()) {
            note = note == null || note.isBlank() ? outcome : note + "\n\n" + outcome;
        }
    }

    /** It need not be done any more. Errors: it is not open. */
    public void drop() {
        state = ActivityState.FLOW.apply("drop", state);
        remindAt = null;
    }

    /** It is to be done after all. Errors: it is open. */
    public void reopen() {
        state = ActivityState.FLOW.apply("reopen", state);
        doneAt = null;
    }

    /** Checks its times. Errors: {@link InvalidInput} if it ends before it starts. */
    public void checkTimes() {
        if (endsAt != null && (startsAt == null || endsAt.isBefore(startsAt))) {
            throw new InvalidInput("endsAt", "base.activity.ends-before-start");
        }
    }

    /** What sort of activity. */
    public ActivityKind getKind() {
        return kind;
    }

    /** See {@link #getKind}. */
    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    /** What is to be done. */
    public String getSubject() {
        return subject;
    }

    /** See {@link #getSubject}. */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** Open, done or dropped. */
    public ActivityState getState() {
        return state;
    }

    /** The day by which it is to be done, in the firm's zone. */
    public LocalDate getDueDate() {
        return dueDate;
    }

    /** See {@link #getDueDate}. */
    public void setDueDate(LocalDate dueDate) {
        this.dueDate = dueDate;
    }

    /** When a meeting or call begins. */
    public Instant getStartsAt() {
        return startsAt;
    }

    /** See {@link #getStartsAt}. */
    public void setStartsAt(Instant startsAt) {
        this.startsAt = startsAt;
    }

    /** When it ends. */
    public Instant getEndsAt() {
        return endsAt;
    }

    /** See {@link #getEndsAt}. */
    public void setEndsAt(Instant endsAt) {
        this.endsAt = endsAt;
    }

    /** When its owner wants to be reminded. */
    public Instant getRemindAt() {
        return remindAt;
    }

    /** See {@link #getRemindAt}. */
    public void setRemindAt(Instant remindAt) {
        this.remindAt = remindAt;
    }

    /** When it was done. */
    public Instant getDoneAt() {
        return doneAt;
    }

    /** The party that it concerns. */
    public Party getParty() {
        return party;
    }

    /** See {@link #getParty}. */
    public void setParty(Party party) {
        this.party = party;
    }

    /** Details before, and the outcome after. */
    public String getNote() {
        return note;
    }

    /** See {@link #getNote}. */
    public void setNote(String note) {
        this.note = note;
    }
}
