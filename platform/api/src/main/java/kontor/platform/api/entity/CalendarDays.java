package kontor.platform.api.entity;

/**
 * Where a record stands in a calendar.
 *
 * @param day    field of the day
 * @param starts field of the moment when it begins, which goes before the day; null if records take whole days
 * @param ends   field of the moment when it ends; null if none
 */
public record CalendarDays(String day, String starts, String ends) {
}
