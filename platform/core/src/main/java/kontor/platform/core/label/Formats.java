package kontor.platform.core.label;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;

/** How one reader writes numbers, money, days and moments. Immutable; days and moments are those of the firm's zone. */
public final class Formats {

    private final Locale locale;
    private final ZoneId zone;

    /** Formats for a language and the firm's zone. English alone would be American: outside its time zones the day comes before the month. */
    public Formats(Locale locale, ZoneId zone) {
        boolean american = zone.getId().startsWith("America/") || zone.getId().startsWith("US/");
        this.locale = Locale.ENGLISH.equals(locale) && !american ? Locale.UK : locale;
        this.zone = zone;
    }

    /** A number as it is. */
    public String number(Number value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(value);
    }

    /** A share of a hundred, given as 25 for 25 %. */
    public String percent(Number value) {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? number(value) + "\u00a0%" : number(value) + "%";
    }

    /** A number and what it is a number of; the unit may be null. */
    public String measured(Number value, String unit) {
        return unit == null ? number(value) : number(value) + "\u00a0" + unit;
    }

    /** An amount with its currency. */
    public String money(Money value) {
        return currency(value.getCurrency(), Currency.getInstance(value.getCurrency()).getDefaultFractionDigits()).format(value.getAmount());
    }

    /** An amount for boards and figures, without the small change. */
    public String roundMoney(Money value) {
        return currency(value.getCurrency(), 0).format(value.getAmount());
    }

    private NumberFormat currency(String code, int digits) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(code));
        format.setMinimumFractionDigits(Math.max(0, digits));
        format.setMaximumFractionDigits(Math.max(0, digits));
        return format;
    }

    /** A day. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    /** A day in words, with its name. */
    public String longDate(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day);
    }

    /** The month of a day, with its year. */
    public String month(LocalDate day) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return DateTimeFormatter.ofPattern(chinese ? "yyyy年M月" : "LLLL yyyy", locale).format(day);
    }

    /** A time of the day, to the minute. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
    }

    /** A moment, to the minute. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(zone).format(moment);
    }

    /** A decimal number read back the way {@link #number} writes it; null for none. */
    public String decimal(BigDecimal value) {
        return value == null ? "" : number(value);
    }

    /** A value of a record as words: numbers, amounts, days and moments as above, of a reference its title; empty for none. */
    public String value(Object value) {
        if (value instanceof Money money) {
            return money(money);
        } else if (value instanceof BigDecimal || value instanceof Long || value instanceof Integer) {
            return number((Number) value);
        } else if (value instanceof LocalDate day) {
            return date(day);
        } else if (value instanceof Instant moment) {
            return moment(moment);
        } else if (value instanceof Reference reference) {
            return reference.label() == null ? "" : reference.label();
        }
        return value == null ? "" : value.toString();
    }

    /** The reader's language, with the region whose customs hold. */
    public Locale locale() {
        return locale;
    }

    /** The firm's zone. */
    public ZoneId zone() {
        return zone;
    }
}
