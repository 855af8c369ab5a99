package kontor.inventory.goodsreturn;

import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far a return has come. */
public enum ReturnState implements State {
    /** The customer is to send the goods. */
    EXPECTED(Tone.INFO, false),
    /** They are back. */
    DONE(Tone.SUCCESS, true),
    /** They will not come. */
    CANCELLED(Tone.NEUTRAL, true);

    /** Legal moves. */
    public static final Workflow<ReturnState> FLOW = Workflow.startingAt(EXPECTED)
            .move("receive", DONE, EXPECTED)
            .move("cancel", CANCELLED, EXPECTED);

    private final Tone tone;
    private final boolean end;

    ReturnState(Tone tone, boolean end) {
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
        return end;
    }
}
