package kontor.provisioning.cli.bench;

import java.time.Duration;

/** How long a side runs before it is measured. */
final class WarmUp {
    /** The compilers of the server's virtual machine need at least so many requests until they have found what is hot. */
    private static final int REQUESTS = 10_000;
    private static final Duration MOST = Duration.ofSeconds(300);
    private static final Duration STRETCH = Duration.ofSeconds(4);
    /** A side is warm when so many stretches in a row have been no faster than the best before them. */
    private static final int STRETCHES_ALIKE = 4;
    private static final double FASTER = 1.03;

    private final double least;
    private final double most;
    private long requests;
    private double seconds;
    private double best;
    private int alike;

    private WarmUp(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** @return until it no longer gets faster, after ten thousand requests at least, and after five minutes at most */
    static WarmUp thorough() {
        return new WarmUp(REQUESTS, MOST.toSeconds());
    }

    /** @return for so long, however warm it is then: for seeing that a scenario runs through */
    static WarmUp of(int seconds) {
        return new WarmUp(Double.POSITIVE_INFINITY, seconds);
    }

    /** @return the same for one more side */
    WarmUp begin() {
        return new WarmUp(least, most);
    }

    /** @return how long a side runs before it is looked at again */
    Duration stretch() {
        return most < STRETCH.toSeconds() ? Duration.ofSeconds((long) most) : STRETCH;
    }

    void add(Clients.Turn stretch) {
        requests += stretch.requests();
        seconds += stretch.seconds();
        alike = stretch.perSecond() > best * FASTER ? 0 : alike + 1;
        best = Math.max(best, stretch.perSecond());
    }

    boolean reached() {
        return seconds >= most || requests >= least && alike >= STRETCHES_ALIKE;
    }
}
