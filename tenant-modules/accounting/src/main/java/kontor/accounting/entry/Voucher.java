package kontor.accounting.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.accounting.account.Journal;

/**
 * What is to be booked at once.
 *
 * @param journal      where; it says which legal entity
 * @param number       number of the booking
 * @param day          day in the firm's zone
 * @param text         what for
 * @param documentType definition of the document that it comes from; null for a booking by hand
 * @param document     that document; null for a booking by hand
 * @param reverses     the booking that it takes back; null for none
 * @param counted      where its number is its own, how that was counted; null where it is the document's
 * @param legs         the amounts; those of nothing are left out
 */
public record Voucher(Journal journal, String number, LocalDate day, String text, String documentType, UUID document, Entry reverses,
                      Days.Counted counted, List<Leg> legs) {

    /** A booking that a document brings about. */
    public static Voucher of(Journal journal, String number, LocalDate day, String documentType, UUID document, List<Leg> legs) {
        return new Voucher(journal, number, day, number, documentType, document, null, null, legs);
    }
}
