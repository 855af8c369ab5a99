package kontor.platform.api.workflow;

/** A state of a workflow; implemented by the enum of states. */
public interface State {

    /** How a state is coloured; never the only sign, a word stands with it. */
    enum Tone { NEUTRAL, INFO, SUCCESS, WARNING, DANGER }

    /** Colour of the state. */
    Tone tone();

    /** Whether the record's life ends here; ends share one place in the status bar. */
    default boolean isEnd() {
        return false;
    }

    /** Whether a record in this state is not written any more: its actions go on, what is on it stands. */
    default boolean isFixed() {
        return false;
    }
}
