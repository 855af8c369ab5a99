package kontor.crm.quotation;

import java.util.List;
import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far a quotation has come. */
public enum QuotationState implements State {
    /** Being written. */
    DRAFT(Tone.NEUTRAL, false),
    /** The customer has it and may accept it as it stands. */
    SENT(Tone.INFO, false),
    /** The customer has said yes: there is an order. */
    ACCEPTED(Tone.SUCCESS, true),
    /** The customer has said no. */
    REFUSED(Tone.DANGER, true),
    /** Its last day has passed without an answer. */
    EXPIRED(Tone.WARNING, true),
    /** The firm has taken it back. */
    CANCELLED(Tone.NEUTRAL, true),
    /** A later version has taken its place. */
    REPLACED(Tone.NEUTRAL, true);

    /** States in which the customer may still say yes. */
    public static final List<QuotationState> OPEN = List.of(DRAFT, SENT);

    /** The legal moves. */
    public static final Workflow<QuotationState> FLOW = Workflow.startingAt(DRAFT)
            .move("send", SENT, DRAFT)
            .move("accept", ACCEPTED, OPEN)
            .move("refuse", REFUSED, OPEN)
            .move("revise", REPLACED, List.of(SENT, REFUSED, EXPIRED))
            .move("cancel", CANCELLED, OPEN)
            .move("expire", EXPIRED, SENT);

    private final Tone tone;
    private final boolean end;

    QuotationState(Tone tone, boolean end) {
        this.tone = tone;
        this.end = end;
    }

    /** Whether what it comes to counts for its opportunity. */
    public boolean counts() {
        return OPEN.contains(this) || this == ACCEPTED;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public boolean isEnd() {
        return end;
    }
}
