package kontor.accounting.invoice;

import java.util.List;
import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far an invoice or a credit note has come. Once it is issued, what is set off moves it. */
public enum InvoiceState implements State {
    /** Being written. */
    DRAFT(Tone.NEUTRAL, false),
    /** Issued; something of it is left. */
    OPEN(Tone.INFO, false),
    /** Nothing of it is left. */
    PAID(Tone.SUCCESS, true);

    /** Legal moves. {@code settle} and {@code reopen} follow from what is set off. */
    public static final Workflow<InvoiceState> FLOW = Workflow.startingAt(DRAFT)
            .move("issue", OPEN, DRAFT)
            .follow("settle", PAID, List.of(OPEN))
            .follow("reopen", OPEN, List.of(PAID));

    private final Tone tone;
    private final boolean end;

    InvoiceState(Tone tone, boolean end) {
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
