package kontor.ui.acceptance.house;

/** The people of the demo firms. */
public final class People {

    /** Owner and administrator of acme. */
    public static final String ALICE = "alice@acme.test";
    /** Sells for acme. */
    public static final String SAM = "sam@acme.test";
    /** Works in acme's warehouse. */
    public static final String WENDY = "wendy@acme.test";
    /** Keeps acme's books. */
    public static final String FIONA = "fiona@acme.test";
    /** Owner and administrator of globex. */
    public static final String GINA = "gina@globex.test";
    /** Sells for globex. */
    public static final String GREG = "greg@globex.test";
    /** Keeps the books of both. */
    public static final String DORA = "dora@books.test";
    /** Runs the platform; member of no firm. */
    public static final String OLGA = "olga@kontor.test";

    private People() {
    }
}
