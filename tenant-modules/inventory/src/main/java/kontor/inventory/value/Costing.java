package kontor.inventory.value;

/** How goods that leave are valued. */
public enum Costing {

    /** Each at the average of all that are there. */
    AVERAGE,

    /** What came in first leaves first, at what it came in at. */
    FIFO
}
