package kontor.sins;

import kontor.virtue.inside.Hidden;

/** Uses the inside of another module. */
public class Trespasser {
    Hidden loot;
}
