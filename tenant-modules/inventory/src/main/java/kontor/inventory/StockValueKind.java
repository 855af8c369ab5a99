package kontor.inventory;

/** Why the value of the stock has changed. */
public enum StockValueKind {

    /** Goods came in from a supplier; their bill is to follow, or has come. */
    RECEIPT,

    /** Goods that were there when the books were opened. */
    OPENING,

    /** Goods left the house for a customer. */
    ISSUE,

    /** Goods came back from a customer, at what they were issued at. */
    RETURN,

    /** A count found more or less than was booked, or goods were written off. */
    COUNT,

    /** Goods had left before they came in and had been valued at a guess: what the guess was off by. No goods move. */
    VARIANCE
}
