package kontor.ui.api;

/** A change must name the version it is meant for, in If-Match. */
public class PreconditionMissing extends RuntimeException {
}
