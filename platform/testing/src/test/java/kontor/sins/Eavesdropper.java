package kontor.sins;

import jakarta.enterprise.event.Observes;

/** Listens without a subscription. */
public class Eavesdropper {

    void hear(@Observes String rumour) {
    }
}
