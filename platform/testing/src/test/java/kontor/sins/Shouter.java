package kontor.sins;

import jakarta.enterprise.event.Event;

/** Shouts facts into the room instead of writing them down. */
public class Shouter {
    Event<String> news;
}
