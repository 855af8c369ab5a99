package kontor.accounting.invoice;

/** Which way an invoice goes. */
public enum InvoiceKind {
    /** The customer is to pay. */
    INVOICE("accounting.invoice", "INV"),
    /** The customer gets something back. */
    CREDIT_NOTE("accounting.credit-note", "CN");

    private final String series;
    private final String prefix;

    InvoiceKind(String series, String prefix) {
        this.series = series;
        this.prefix = prefix;
    }

    /** The series that its numbers are counted in. */
    public String series() {
        return series;
    }

    String prefix() {
        return prefix;
    }
}
