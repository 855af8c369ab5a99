package kontor.base.activity;

import java.util.List;
import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far an activity has come. */
public enum ActivityState implements State {
    /** To be done. */
    OPEN(Tone.INFO, false),
    /** Done. */
    DONE(Tone.SUCCESS, true),
    /** Need not be done any more. */
    DROPPED(Tone.NEUTRAL, true);

    /** Legal moves. */
    public static final Workflow<ActivityState> FLOW = Workflow.startingAt(OPEN)
            .move("complete", DONE, OPEN)
            .move("drop", DROPPED, OPEN)
            .move("reopen", OPEN, List.of(DONE, DROPPED));

    private final Tone tone;
    private final boolean end;

    ActivityState(Tone tone, boolean end) {
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
