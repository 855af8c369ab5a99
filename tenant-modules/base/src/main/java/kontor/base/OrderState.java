package kontor.base;

import java.util.List;
import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far an order in its simple form has come. */
public enum OrderState implements State {
    /** Offered to the customer. */
    OFFERED(Tone.INFO, false),
    /** The customer has said yes. */
    AGREED(Tone.WARNING, false),
    /** Delivered and paid as agreed. */
    DONE(Tone.SUCCESS, true),
    /** Will not come about. */
    CANCELLED(Tone.NEUTRAL, true);

    /** Legal moves. */
    public static final Workflow<OrderState> FLOW = Workflow.startingAt(OFFERED)
            .move("agree", AGREED, OFFERED)
            .move("complete", DONE, AGREED)
            .move("cancel", CANCELLED, List.of(OFFERED, AGREED))
            .move("reopen", AGREED, DONE);

    private final Tone tone;
    private final boolean end;

    OrderState(Tone tone, boolean end) {
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
}
