package kontor.virtue.inside;

/** Not published. */
public class Hidden {
}
