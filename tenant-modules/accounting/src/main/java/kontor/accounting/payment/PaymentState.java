package kontor.accounting.payment;

import java.util.List;
import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far a payment has come. */
public enum PaymentState implements State {
    /** Being entered. */
    DRAFT(Tone.NEUTRAL, false),
    /** Booked. */
    POSTED(Tone.SUCCESS, false),
    /** Taken back, such as a direct debit that bounced. */
    REVERSED(Tone.DANGER, true);

    /** Legal moves. */
    public static final Workflow<PaymentState> FLOW = Workflow.startingAt(DRAFT)
            .move("post", POSTED, DRAFT)
            .move("reverse", REVERSED, List.of(POSTED));

    private final Tone tone;
    private final boolean end;

    PaymentState(Tone tone, boolean end) {
        this.tone = tone;
        this.end = end;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public boolean isEnd() {
        return end;
    }

    @Override
    public boolean isFixed() {
        return this != DRAFT;
    }
}
