package kontor.accounting.entry;

import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** Whether a booking stands. */
public enum EntryState implements State {
    /** Being written by hand. */
    DRAFT(Tone.NEUTRAL, false),
    /** Stands for good; the database refuses to change it. */
    POSTED(Tone.SUCCESS, true);

    /** Legal moves. */
    public static final Workflow<EntryState> FLOW = Workflow.startingAt(DRAFT).move("post", POSTED, DRAFT);

    private final Tone tone;
    private final boolean end;

    EntryState(Tone tone, boolean end) {
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
