package kontor.sins;

/** Does something or other. */
public class SinManager {
}
