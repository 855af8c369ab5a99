package kontor.platform.core.sins;

import kontor.virtue.Published;

/** Knows a module by name. */
public class Favourite {
    Published dear;
}
