package kontor.sins.record;

import kontor.platform.api.entity.DomainEntity;

/** Lets anybody set its state. */
public class Settable extends DomainEntity {

    private Mood mood;

    /** Without an action. */
    public void setMood(Mood mood) {
        this.mood = mood;
    }

    /** The state. */
    public Mood getMood() {
        return mood;
    }
}
