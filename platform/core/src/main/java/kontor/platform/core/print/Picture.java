package kontor.platform.core.print;

/**
 * A picture on paper.
 *
 * @param kind  {@code png} or {@code jpeg}
 * @param bytes its content
 */
record Picture(String kind, byte[] bytes) {
}
