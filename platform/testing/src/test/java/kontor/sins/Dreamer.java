package kontor.sins;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Hands a look at the wall clock on. */
public class Dreamer {
    Supplier<LocalDate> today = LocalDate::now;
}
