package kontor.platform.api.number;

import java.util.UUID;

/** Counts documents without gaps: a number taken by a transaction that does not commit is given to the next one. */
public interface Numbers {

    /**
     * The next number of a series, from 1 in each year. Whoever asks for the same series waits until the running
     * transaction has ended, so it is asked for as late as may be.
     *
     * @param series  name of the series, such as {@code sales.order}
     * @param company legal entity that counts
     * @param year    calendar or fiscal year
     */
    long next(String series, UUID company, int year);

    /** The number that was given last; 0 for none. */
    long last(String series, UUID company, int year);
}
