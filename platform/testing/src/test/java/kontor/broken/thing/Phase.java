package kontor.broken.thing;

import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** States, one of which nothing leads to. */
public enum Phase implements State {
    /** The beginning. */
    BEGUN,
    /** Reached by a move that no service offers. */
    DONE,
    /** Never reached. */
    FORGOTTEN;

    /** The moves. */
    public static final Workflow<Phase> FLOW = Workflow.startingAt(BEGUN).move("finish", DONE, BEGUN);

    @Override
    public Tone tone() {
        return Tone.NEUTRAL;
    }
}
