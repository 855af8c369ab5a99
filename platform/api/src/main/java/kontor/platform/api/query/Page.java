package kontor.platform.api.query;

import java.util.List;
import kontor.platform.api.entity.Row;

/**
 * One page of a list.
 *
 * @param items rows in order
 * @param next  cursor of the page after; null if this is the last
 */
public record Page(List<Row> items, String next) {
}
