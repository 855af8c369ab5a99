package kontor.base;

/** Where taxes are rounded to the smallest unit of the currency, half up. */
public enum TaxRounding {

    /** Each levy on each line; a document's tax is the sum of what its lines show. */
    PER_LINE,

    /** Each levy once for the whole document, on the unrounded sum. */
    PER_DOCUMENT
}
