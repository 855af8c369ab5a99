package kontor.virtue;

/** Published to other modules. */
public class Published {
}
