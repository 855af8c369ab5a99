package kontor.sins;

import javax.sql.DataSource;

/** Draws connections of its own. */
public class Well {
    DataSource source;
}
