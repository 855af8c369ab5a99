package kontor.ui.workspace.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The days that a calendar shows. Written {@code week:2026-11-22}.
 *
 * @param span how much is shown
 * @param day  a day of it
 */
record Stretch(Span span, LocalDate day) {

    /** How much is shown at once. */
    enum Span {
        /** The weeks that a month touches. */
        MONTH,
        /** Seven days. */
        WEEK,
        /** One day, with all that is on it. */
        DAY,
        /** Thirty days as a list, without those on which nothing is. */
        AGENDA
    }

    private static final int AGENDA_DAYS = 30;

    /** Reads the written form; the month of {@code today} if it says nothing that can be understood. */
    static Stretch of(String written, LocalDate today) {
        String[] parts = written.split(":", 2);
        Span span = Arrays.stream(Span.values()).filter(s -> s.name().toLowerCase(Locale.ROOT).equals(parts[0])).findFirst().orElse(Span.MONTH);
        try {
            return new Stretch(span, parts.length == 2 ? LocalDate.parse(parts[1]) : today);
        } catch (DateTimeException unreadable) {
            return new Stretch(span, today);
        }
    }

    /** The written form. */
    String written() {
        return span.name().toLowerCase(Locale.ROOT) + ":" + day;
    }

    /** The first day shown, where weeks begin with {@code begin}. */
    LocalDate first(DayOfWeek begin) {
        return switch (span) {
            case MONTH -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(begin));
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(begin));
            case DAY, AGENDA -> day;
        };
    }

    /** The last day shown. */
    LocalDate last(DayOfWeek begin) {
        return switch (span) {
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(begin.minus(1)));
            case WEEK -> first(begin).plusDays(6);
            case DAY -> day;
            case AGENDA -> day.plusDays(AGENDA_DAYS - 1L);
        };
    }

    /** All days shown. */
    List<LocalDate> days(DayOfWeek begin) {
        LocalDate last = last(begin);
        return Stream.iterate(first(begin), d -> !d.isAfter(last), d -> d.plusDays(1)).toList();
    }

    /** The stretch before or after; {@code by} is -1 or 1. */
    Stretch step(int by) {
        return new Stretch(span, switch (span) {
            case MONTH -> day.plusMonths(by);
            case WEEK -> day.plusWeeks(by);
            case DAY -> day.plusDays(by);
            case AGENDA -> day.plusDays((long) by * AGENDA_DAYS);
        });
    }

    /** The same day, more or less around it. */
    Stretch with(Span other) {
        return new Stretch(other, day);
    }
}
