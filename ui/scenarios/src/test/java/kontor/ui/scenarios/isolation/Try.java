package kontor.ui.scenarios.isolation;

/**
 * Something that one firm or person tries against another.
 *
 * @param name what is tried
 * @param deed tries it. Errors: an {@link AssertionError} if it succeeds
 */
record Try(String name, Deed deed) {

    /** What is done. */
    @FunctionalInterface
    interface Deed {
        void run() throws Exception;
    }
}
