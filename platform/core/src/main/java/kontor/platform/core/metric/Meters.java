package kontor.platform.core.metric;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * This application's figures. A name is written as Prometheus has it, such as {@code kontor_refusals_total{code="x"}}; no
 * figure names a tenant or a person.
 */
public final class Meters {

    private static final ConcurrentMap<String, LongAdder> COUNTED = new ConcurrentHashMap<>();
    private static final ConcurrentMap<String, LongSupplier> WATCHED = new ConcurrentHashMap<>();
    /** Codes come from our own classes, so there are not many; a bug must not make them so. */
    private static final int MOST = 2000;
    private static final Pattern UNSAFE = Pattern.compile("[^a-zA-Z0-9._-]");

    private Meters() {
    }

    /** Adds to a figure. */
    public static void add(String name, long more) {
        if (COUNTED.size() < MOST || COUNTED.containsKey(name)) {
            COUNTED.computeIfAbsent(name, n -> new LongAdder()).add(more);
        }
    }

    /** Adds one to a figure with a label. */
    public static void count(String name, String label, String value) {
        add(name + "{" + label + "=\"" + UNSAFE.matcher(value).replaceAll("_") + "\"}", 1);
    }

    /** A figure that is asked for when it is read. */
    public static void watch(String name, LongSupplier figure) {
        WATCHED.put(name, figure);
    }

    /** All figures by name. */
    static Map<String, Long> read() {
        Map<String, Long> all = new TreeMap<>();
        COUNTED.forEach((name, sum) -> all.put(name, sum.sum()));
        WATCHED.forEach((name, figure) -> all.put(name, figure.getAsLong()));
        return all;
    }
}
