package kontor.provisioning.cli.bench;

/** What requests need that can be used only once. */
@FunctionalInterface
interface Supply {
    /** Nothing is needed. */
    Supply NONE = requests -> { };

    /**
     * Sees before a turn that there is enough.
     *
     * @param requests how many may be made
     */
    void ready(int requests);
}
