package kontor.platform.core.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table being written, row by row. */
interface Sheet extends Closeable {

    /** Writes a row. Values are of the types that a row of a record has; a reference stands for its title. */
    void write(List<Object> values) throws IOException;
}
