package kontor.crm.lead;

import java.util.List;
import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far a lead has been followed up. */
public enum LeadState implements State {
    /** Nobody has been in touch yet. */
    NEW(Tone.INFO),
    /** We have been in touch. */
    CONTACTED(Tone.INFO),
    /** Worth an opportunity. */
    QUALIFIED(Tone.WARNING),
    /** It has become a party and an opportunity. */
    CONVERTED(Tone.SUCCESS),
    /** It will not come to anything. */
    DISQUALIFIED(Tone.DANGER);

    /** The legal moves. */
    public static final Workflow<LeadState> FLOW = Workflow.startingAt(NEW)
            .move("contact", CONTACTED, NEW)
            .move("qualify", QUALIFIED, List.of(NEW, CONTACTED))
            .move("convert", CONVERTED, QUALIFIED)
            .move("disqualify", DISQUALIFIED, List.of(NEW, CONTACTED, QUALIFIED))
            .move("reopen", NEW, DISQUALIFIED);

    private final Tone tone;

    LeadState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public boolean isEnd() {
        return this == CONVERTED || this == DISQUALIFIED;
    }
}
