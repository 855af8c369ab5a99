package kontor.accounting.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import kontor.platform.api.number.Numbers;
import kontor.platform.api.security.CurrentAccess;

/** Days in the firm's zone, and numbers that have no gaps within a legal entity and a year. */
@ApplicationScoped
public class Days {

    @Inject
    Clock clock;

    @Inject
    CurrentAccess access;

    @Inject
    Numbers numbers;

    /** A number of a series. */
    public record Counted(String number, int year, long sequence) {
    }

    /** Today, in the firm's zone. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(access.get().zone()));
    }

    /** That day, or today for null. */
    public LocalDate orToday(LocalDate day) {
        return day == null ? today() : day;
    }

    /** The next number of a series, such as {@code INV-2026-00017}. Asked for after all locks: who counts has others wait. */
    public Counted count(String series, String prefix, UUID company, LocalDate day) {
        long sequence = numbers.next(series, company, day.getYear());
        return new Counted(String.format(Locale.ROOT, "%s-%d-%05d", prefix, day.getYear(), sequence), day.getYear(), sequence);
    }
}
