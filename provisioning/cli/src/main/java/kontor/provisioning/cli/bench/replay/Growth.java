package kontor.provisioning.cli.bench.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * By how much numbers of a record grew, as its history tells: so that a record which all requests share, such as the stock of
 * a product, grows in each repeat as it did in the first.
 *
 * @param changes what changed
 */
public record Growth(List<Change> changes) {

    /**
     * A number that changed.
     *
     * @param table the record's table
     * @param record the record
     * @param column the column
     * @param after the number afterwards
     * @param by by how much it grew
     */
    public record Change(String table, UUID record, String column, BigDecimal after, BigDecimal by) {
    }

    /** @return by how much it grew when that was put into it; empty if it is no number, or did not change */
    Optional<BigDecimal> of(String table, String record, String column, String value) {
        if (value == null || !value.matches("-?\\d+(\\.\\d+)?")) {
            return Optional.empty();
        } else if (column.equals("version")) {
            return Optional.of(BigDecimal.ONE);
        }
        BigDecimal after = new BigDecimal(value);
        return changes.stream().filter(change -> change.table().equals(table) && change.record().toString().equals(record)
            && change.column().equals(column) && change.after().compareTo(after) == 0).map(Change::by).findFirst();
    }
}
