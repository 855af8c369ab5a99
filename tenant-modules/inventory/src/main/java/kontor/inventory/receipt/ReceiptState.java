package kontor.inventory.receipt;

import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far a goods receipt has come. */
public enum ReceiptState implements State {
    /** Being written. */
    DRAFT(Tone.INFO, false),
    /** The goods are here. */
    DONE(Tone.SUCCESS, true),
    /** Given up before that. */
    CANCELLED(Tone.NEUTRAL, true);

    /** Legal moves. */
    public static final Workflow<ReceiptState> FLOW = Workflow.startingAt(DRAFT)
            .move("receive", DONE, DRAFT)
            .move("cancel", CANCELLED, DRAFT);

    private final Tone tone;
    private final boolean end;

    ReceiptState(Tone tone, boolean end) {
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
