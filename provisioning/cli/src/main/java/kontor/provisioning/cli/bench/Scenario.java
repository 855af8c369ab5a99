package kontor.provisioning.cli.bench;

/** Something that is measured. */
interface Scenario {

    /** @return its name on the command line */
    String name();

    /**
     * Measures.
     *
     * @param bench the running installation and what it was asked for
     * @return what came out
     * @throws Exception if a request fails, or if what is compared is not the same
     */
    Outcome run(Bench bench) throws Exception;
}
