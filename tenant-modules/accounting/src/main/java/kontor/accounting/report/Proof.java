package kontor.accounting.report;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Whether two ways to a figure agree.
 *
 * @param key    what is proved: {@code balanced}, {@code stock}, {@code goods}, {@code receivables}, {@code taxes} or {@code numbers}
 * @param held   whether it is so
 * @param source what the records say that the books are made of
 * @param books  what the books say
 * @param fault  the first record that does not agree; null where all do
 */
public record Proof(String key, boolean held, BigDecimal source, BigDecimal books, Fault fault) {

    /**
     * Where it breaks.
     *
     * @param type   definition of the record, such as {@code accounting.entry}
     * @param record the record; null for one that is missing
     * @param label  what people call it
     * @param source what the record itself says
     * @param books  what the books say of it
     */
    public record Fault(String type, UUID record, String label, BigDecimal source, BigDecimal books) {
    }

    static Proof of(String key, BigDecimal source, BigDecimal books, Fault fault) {
        return new Proof(key, fault == null && source.compareTo(books) == 0, source, books, fault);
    }
}
