package kontor.ui.sins;

import kontor.virtue.inside.Hidden;

/** A face that uses the inside of a module that is not its own. */
public class Intruder {
    Hidden loot;
}
