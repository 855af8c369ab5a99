package kontor.sins;

import jakarta.persistence.EntityManager;

/** Goes past the one door to data. */
public class BackDoor {
    EntityManager everything;
}
