package kontor.sales.order;

import java.util.List;
import kontor.base.OrderState;
import kontor.platform.api.workflow.State;
import kontor.platform.api.workflow.Workflow;

/** How far a sales order has come. From confirmation on, deliveries and invoices move it; only a person cancels it. */
public enum SalesOrderState implements State {
    /** Being written. */
    DRAFT(Tone.NEUTRAL, false, OrderState.OFFERED),
    /** Promised to the customer; goods are reserved. */
    CONFIRMED(Tone.INFO, false, OrderState.AGREED),
    /** Something has been delivered or invoiced. */
    IN_PROGRESS(Tone.WARNING, false, OrderState.AGREED),
    /** All is delivered and invoiced. */
    DONE(Tone.SUCCESS, true, OrderState.DONE),
    /** Will not come about. */
    CANCELLED(Tone.DANGER, true, OrderState.CANCELLED);

    /** Legal moves. {@code begin}, {@code finish} and {@code continue} follow from deliveries and invoices. */
    public static final Workflow<SalesOrderState> FLOW = Workflow.startingAt(DRAFT)
            .move("confirm", CONFIRMED, DRAFT)
            .move("cancel", CANCELLED, List.of(DRAFT, CONFIRMED))
            .follow("begin", IN_PROGRESS, List.of(CONFIRMED))
            .follow("finish", DONE, List.of(CONFIRMED, IN_PROGRESS))
            .follow("continue", IN_PROGRESS, List.of(DONE));

    private final Tone tone;
    private final boolean end;
    private final OrderState simple;

    SalesOrderState(Tone tone, boolean end, OrderState simple) {
        this.tone = tone;
        this.end = end;
        this.simple = simple;
    }

    /** What the simple form of the order shows. */
    public OrderState simple() {
        return simple;
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
