package kontor.accounting.report;

/**
 * How many documents of a series there are in a year.
 *
 * @param year  the year
 * @param count how many
 */
public record SeriesCount(Integer year, Long count) {
}
