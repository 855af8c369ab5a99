package kontor.crm.opportunity;

import java.math.BigDecimal;
import java.util.List;
import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far a deal has come. Open deals move freely both ways; won and lost are the ends, from which a deal can be reopened. */
public enum PipelineStage implements State {
    /** Heard of. */
    NEW(10, Tone.NEUTRAL),
    /** There is a need, money and somebody who decides. */
    QUALIFIED(25, Tone.INFO),
    /** The customer has an offer. */
    PROPOSED(50, Tone.INFO),
    /** Terms are being talked about. */
    NEGOTIATION(75, Tone.WARNING),
    /** The customer has said yes. */
    WON(100, Tone.SUCCESS),
    /** The deal has come to nothing. */
    LOST(0, Tone.DANGER);

    /** The stages in which something can still be done. */
    public static final List<PipelineStage> OPEN = List.of(NEW, QUALIFIED, PROPOSED, NEGOTIATION);

    /** The legal moves. */
    public static final Workflow<PipelineStage> FLOW = Workflow.startingAt(NEW)
            .move("begin", NEW, others(NEW))
            .move("qualify", QUALIFIED, others(QUALIFIED))
            .move("propose", PROPOSED, others(PROPOSED))
            .move("negotiate", NEGOTIATION, others(NEGOTIATION))
            .move("win", WON, OPEN)
            .move("lose", LOST, OPEN)
            .move("reopen", NEGOTIATION, List.of(WON, LOST));

    private final BigDecimal probability;
    private final Tone tone;

    PipelineStage(int probability, Tone tone) {
        this.probability = BigDecimal.valueOf(probability);
        this.tone = tone;
    }

    private static List<PipelineStage> others(PipelineStage stage) {
        return OPEN.stream().filter(other -> other != stage).toList();
    }

    /** How likely a deal at this stage usually is to be won, in percent. */
    public BigDecimal probability() {
        return probability;
    }

    /** Whether something can still be done. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public boolean isEnd() {
        return !isOpen();
    }
}
