package kontor.sins.record;

/** Holds a price that cannot be 0.10. */
public class Approximate {
    double price;
}
