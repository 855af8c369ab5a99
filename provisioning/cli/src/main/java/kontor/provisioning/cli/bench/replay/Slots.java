package kontor.provisioning.cli.bench.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.platform.api.value.Uuids;

/**
 * What is filled in anew each time: identifiers of the record that the request is about, identifiers that were made while it
 * was recorded (version 7 tells its time), and document numbers that were given then.
 */
final class Slots {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern LAST_DIGITS = Pattern.compile("\\d+$");
    /** Far above what the product counts to meanwhile, so that a number is never given twice. */
    private static final AtomicLong NUMBERS = new AtomicLong(1_000_000_000);

    private final List<Function<List<UUID>, String>> fillings = new ArrayList<>();
    private final Map<String, Integer> known = new LinkedHashMap<>();
    private final Instant since;

    /**
     * @param subject identifiers of the record that was asked about while recording, and of what belongs to it
     * @param since when the recording began
     */
    Slots(List<UUID> subject, Instant since) {
        this.since = since;
        for (int i = 0; i < subject.size(); i++) {
            int place = i;
            add(subject.get(i).toString(), now -> now.get(place).toString());
        }
    }

    private int add(String text, Function<List<UUID>, String> filling) {
        fillings.add(filling);
        known.put(text, fillings.size() - 1);
        return fillings.size() - 1;
    }

    /** A document number, wherever it stands, is a new one each time. */
    void number(String given) {
        if (!known.containsKey(given)) {
            String prefix = LAST_DIGITS.matcher(given).replaceFirst("");
            add(given, now -> prefix + NUMBERS.incrementAndGet());
        }
    }

    /** @return a place for a count within a series, a new one each time */
    Value sequence() {
        fillings.add(now -> Long.toString(NUMBERS.incrementAndGet()));
        return new Value(List.of("", ""), List.of(fillings.size() - 1));
    }

    /** @return the text with places where one of ours stood */
    Value of(String text) {
        if (text == null) {
            return Value.constant(null);
        }
        List<String> pieces = new ArrayList<>();
        List<Integer> slots = new ArrayList<>();
        Matcher found = places().matcher(text);
        int from = 0;
        while (found.find()) {
            Integer slot = slot(found.group());
            if (slot != null) {
                pieces.add(text.substring(from, found.start()));
                slots.add(slot);
                from = found.end();
            }
        }
        pieces.add(text.substring(from));
        return new Value(pieces, slots);
    }

    private Pattern places() {
        StringBuilder places = new StringBuilder(ID.pattern());
        known.keySet().stream().filter(text -> !ID.matcher(text).matches()).forEach(text -> places.append('|').append(Pattern.quote(text)));
        return Pattern.compile(places.toString());
    }

    private Integer slot(String text) {
        Integer slot = known.get(text);
        return slot == null && isNew(text, since) ? (Integer) add(text, now -> Uuids.next().toString()) : slot;
    }

    /** @return whether it is an identifier of version 7 that was made at that moment or later */
    static boolean isNew(String text, Instant since) {
        if (!ID.matcher(text).matches()) {
            return false;
        }
        UUID id = UUID.fromString(text);
        return id.version() == 7 && id.getMostSignificantBits() >>> 16 >= since.toEpochMilli();
    }

    /** @return the values for one more time, about that record */
    String[] fill(List<UUID> subject) {
        String[] values = new String[fillings.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fillings.get(i).apply(subject);
        }
        return values;
    }
}
