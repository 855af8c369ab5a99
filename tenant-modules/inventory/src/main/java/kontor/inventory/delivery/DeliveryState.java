package kontor.inventory.delivery;

import java.util.List;
import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far a delivery has come. */
public enum DeliveryState implements State {
    /** Not all of its goods are promised to it; what comes in is promised to the oldest that wait. */
    WAITING(Tone.WARNING, false),
    /** All of its goods are promised to it and can leave. */
    READY(Tone.INFO, false),
    /** Its goods have left. */
    DONE(Tone.SUCCESS, true),
    /** They will not. */
    CANCELLED(Tone.NEUTRAL, true);

    /** Legal moves. */
    public static final Workflow<DeliveryState> FLOW = Workflow.startingAt(WAITING)
            .move("assign", READY, WAITING)
            .move("ship", DONE, List.of(WAITING, READY))
            .move("release", WAITING, List.of(WAITING, READY))
            .move("cancel", CANCELLED, List.of(WAITING, READY));

    private final Tone tone;
    private final boolean end;

    DeliveryState(Tone tone, boolean end) {
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
