package kontor.platform.core.key;

/**
 * Where a sealed value stands; it opens nowhere else.
 *
 * @param column {@code table.column}
 * @param record what identifies the row
 */
public record Place(String column, Object record) {

    @Override
    public String toString() {
        return column + ":" + record;
    }
}
