package kontor.inventory.stocktake;

import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far a stocktake has come. */
public enum StocktakeState implements State {
    /** Being written. */
    DRAFT(Tone.INFO, false),
    /** What was booked is what was counted. */
    DONE(Tone.SUCCESS, true),
    /** Given up before that. */
    CANCELLED(Tone.NEUTRAL, true);

    /** Legal moves. */
    public static final Workflow<StocktakeState> FLOW = Workflow.startingAt(DRAFT)
            .move("post", DONE, DRAFT)
            .move("cancel", CANCELLED, DRAFT);

    private final Tone tone;
    private final boolean end;

    StocktakeState(Tone tone, boolean end) {
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
