package kontor.provisioning.cli.demo;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as demo files write them: {@code today}, {@code today-12}, {@code today+30}. */
final class RelativeDay {
    private static final Pattern WRITTEN = Pattern.compile("today([+-]\\d{1,5})?");

    private RelativeDay() {
    }

    /** @return how many days after today, below zero for before; empty if the text is no such day */
    static OptionalInt of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(written.group(1) == null ? 0 : Integer.parseInt(written.group(1)));
    }
}
