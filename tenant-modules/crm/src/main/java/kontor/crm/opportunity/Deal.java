package kontor.crm.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kontor.crm.OpportunityLost;
import kontor.crm.OpportunityWon;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.value.Money;

/** The life of an opportunity: its stage, how likely it is to be won, and how it ended. */
@MappedSuperclass
public abstract class Deal extends DomainEntity {

    @NotNull
    @Enumerated(EnumType.STRING)
    private PipelineStage stage = PipelineStage.FLOW.initial();

    @NotNull
    @DecimalMin("0")
    @DecimalMax("100")
    private BigDecimal probability = PipelineStage.FLOW.initial().probability();

    @Enumerated(EnumType.STRING)
    @Column(name = "lost_reason")
    private LostReason lostReason;

    @Size(max = 1000)
    @Column(name = "lost_note")
    private String lostNote;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "days_open")
    private Integer daysOpen;

    /** Moves it to another open stage by the named move of the pipeline. Errors: the move is not legal from here. */
    public void move(String action) {
        enter(PipelineStage.FLOW.apply(action, stage));
    }

    /**
     * The customer has said yes.
     *
     * @param at when
     * @return what to tell other modules
     * @throws BusinessRuleViolation it is closed already, has no customer, or is worth nothing
     */
    public OpportunityWon win(Instant at) {
        PipelineStage won = PipelineStage.FLOW.apply("win", stage);
        checkWinnable();
        enter(won);
        close(at);
        return new OpportunityWon(getId(), customerId(), getAmount().getAmount(), getAmount().getCurrency());
    }

    /**
     * The deal has come to nothing.
     *
     * @param at     when
     * @param reason why
     * @param note   more about it; needed for {@link LostReason#OTHER}
     * @return what to tell other modules
     * @throws BusinessRuleViolation it is closed already
     * @throws InvalidInput          there is no reason, or it needs a note
     */
    public OpportunityLost lose(Instant at, LostReason reason, String note) {
        PipelineStage lost = PipelineStage.FLOW.apply("lose", stage);
        if (reason == null) {
            throw new InvalidInput("reason", "platform.required");
        }
        if (reason == LostReason.OTHER && (note == null || note.isBlank())) {
            throw new InvalidInput("note", "crm.opportunity.lost-note-missing");
        }
        enter(lost);
        close(at);
        lostReason = reason;
        lostNote = note == null || note.isBlank() ? null : note.strip();
        Money worth = getAmount();
        return new OpportunityLost(getId(), customerId(), worth == null ? null : worth.getAmount(),
                worth == null ? null : worth.getCurrency(), reason.name());
    }

    /** Takes it up again; how it ended is forgotten here and stays in its history. Errors: it is open. */
    public void reopen() {
        enter(PipelineStage.FLOW.apply("reopen", stage));
        closedAt = null;
        daysOpen = null;
        lostReason = null;
        lostNote = null;
    }

    // A probability that somebody set by hand outlives moves between open stages; the ends speak for themselves.
    private void enter(PipelineStage next) {
        boolean usual = !stage.isOpen() || !next.isOpen() || probability.compareTo(stage.probability()) == 0;
        stage = next;
        probability = usual ? next.probability() : probability;
    }

    private void close(Instant at) {
        closedAt = at;
        daysOpen = getCreatedAt() == null ? 0 : (int) Math.max(0, Duration.between(getCreatedAt(), at).toDays());
    }

    /** Refuses a change of what the deal was closed with. Errors: it is won or lost. */
    void checkOpen(String field) {
        if (!stage.isOpen()) {
            throw BusinessRuleViolation.of(field, "crm.opportunity.closed");
        }
    }

    /** Refuses the deletion of a deal that counts in reports. Errors: it is won or lost. */
    void checkDeletable() {
        if (!stage.isOpen()) {
            throw new BusinessRuleViolation("crm.opportunity.closed-not-deleted");
        }
    }

    /** Refuses to win what cannot be won. Errors: it lacks a customer, or is worth nothing. */
    abstract void checkWinnable();

    /** What it is worth; null if nobody said. */
    public abstract Money getAmount();

    /** The party that might buy; null if none is named. */
    abstract UUID customerId();

    /** How far it has come. */
    public PipelineStage getStage() {
        return stage;
    }

    /** How likely it is to be won, in percent. */
    public BigDecimal getProbability() {
        return probability;
    }

    /** See {@link #getProbability}; null stands for what is usual at its stage. Errors: the deal is closed. */
    public void setProbability(BigDecimal probability) {
        BigDecimal meant = probability == null ? stage.probability() : probability;
        if (meant.compareTo(this.probability) != 0) {
            checkOpen("probability");
            this.probability = meant;
        }
    }

    /** Why it was lost; null unless it was. */
    public LostReason getLostReason() {
        return lostReason;
    }

    /** More about why it was lost. */
    public String getLostNote() {
        return lostNote;
    }

    /** When it was won or lost, in UTC; null while it is open. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Whole days from its making to its end; null while it is open. */
    public Integer getDaysOpen() {
        return daysOpen;
    }
}
