package kontor.platform.core.sins;

import java.sql.Connection;

/** Touches a raw connection without being named. */
public class Plumber {
    Connection pipe;
}
