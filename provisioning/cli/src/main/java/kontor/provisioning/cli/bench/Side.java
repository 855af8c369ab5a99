package kontor.provisioning.cli.bench;

/**
 * Who takes turns in a contest.
 *
 * @param name what it is called: the product, or one of its floors
 * @param work what a client does
 * @param here whether this program does the work, not the server
 * @param supply what its requests use up
 */
record Side(String name, Clients.Work work, boolean here, Supply supply) {
    /** The product's API. */
    static final String PRODUCT = "product";
    /** A plain servlet in the same server. */
    static final String BARE = "bare";
    /** The statements alone. */
    static final String JDBC = "jdbc";

    static Side product(Clients.Work work) {
        return new Side(PRODUCT, work, false, Supply.NONE);
    }

    static Side bare(Clients.Work work) {
        return new Side(BARE, work, false, Supply.NONE);
    }

    static Side jdbc(Clients.Work work) {
        return new Side(JDBC, work, true, Supply.NONE);
    }

    Side from(Supply wanted) {
        return new Side(name, work, here, wanted);
    }
}
