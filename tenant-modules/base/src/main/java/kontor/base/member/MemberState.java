package kontor.base.member;

import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** Whether a member may sign in. */
public enum MemberState implements State {
    /** They may. */
    ACTIVE(Tone.SUCCESS),
    /** They may not, for now or for good. */
    INACTIVE(Tone.DANGER);

    /** Legal moves. */
    public static final Workflow<MemberState> FLOW = Workflow.startingAt(ACTIVE)
            .move("deactivate", INACTIVE, ACTIVE)
            .move("activate", ACTIVE, INACTIVE);

    private final Tone tone;

    MemberState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
