package kontor.platform.core.exchange;

/**
 * How a table is to be written.
 *
 * @param format  kind of file
 * @param withIds whether each record's id, and that of each reference, has a column of its own
 * @param labels  whether columns are named as people call them, in the caller's language; else by their public names
 */
public record ExportOptions(Format format, boolean withIds, boolean labels) {
}
