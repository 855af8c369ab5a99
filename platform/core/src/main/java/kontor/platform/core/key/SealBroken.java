package kontor.platform.core.key;

/** A sealed value does not open: it was changed, or it belongs to another record, column or firm. */
public class SealBroken extends RuntimeException {

    /** Names where the value stands, never what stands there. */
    public SealBroken(String place) {
        super("The value of " + place + " does not open: it was changed, or it was sealed for another place or firm");
    }
}
