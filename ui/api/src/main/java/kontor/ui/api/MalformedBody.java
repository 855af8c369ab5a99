package kontor.ui.api;

/** The body of the request is not what the route takes. */
public class MalformedBody extends RuntimeException {

    /** Says what is wrong with it. */
    public MalformedBody(String what) {
        super(what);
    }
}
