package kontor.platform.api.sins;

import kontor.platform.core.sins.Plumber;

/** Knows the core. */
public class Upstart {
    Plumber servant;
}
