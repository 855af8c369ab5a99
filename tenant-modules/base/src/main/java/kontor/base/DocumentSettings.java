package kontor.base;

/** What a legal entity of the firm has settled for all its documents, for the modules that write them. */
public interface DocumentSettings {

    /** Fills in the legal entity, the day (today, in the firm's zone) and the currency, where nobody did. */
    void complete(TradeDocument document);

    /** Where the document's legal entity rounds taxes. */
    TaxRounding taxRounding(TradeDocument document);

    /**
     * The next number of a series for a document, such as {@code SO-2026-00017}: counted without gaps by legal entity and
     * by year of the document's day.
     */
    String number(String series, String prefix, TradeDocument document);

    /** The number of an order that is agreed: one series, whoever keeps the firm's orders. Drafts have none, as they may be deleted. */
    default String orderNumber(TradeDocument order) {
        return number("base.order", "SO", order);
    }
}
