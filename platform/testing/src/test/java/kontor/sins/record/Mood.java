package kontor.sins.record;

import kontor.platform.api.workflow.State;

/** States. */
public enum Mood implements State {
    /** The only one. */
    GOOD;

    @Override
    public Tone tone() {
        return Tone.NEUTRAL;
    }
}
