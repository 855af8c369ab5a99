package kontor.provisioning.cli.bench.replay;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which some places are filled in anew each time it is sent.
 *
 * @param pieces what stands before, between and after the places; null for no value at all
 * @param slots which value comes into each place
 */
record Value(List<String> pieces, List<Integer> slots) {

    /** A value that is always the same; null for none. */
    static Value constant(String text) {
        List<String> pieces = new ArrayList<>();
        pieces.add(text);
        return new Value(pieces, List.of());
    }

    boolean isConstant() {
        return slots.isEmpty();
    }

    /** @return the text with these values in its places; null if it is none */
    String with(String[] values) {
        if (slots.isEmpty()) {
            return pieces.get(0);
        }
        StringBuilder text = new StringBuilder(pieces.get(0));
        for (int i = 0; i < slots.size(); i++) {
            text.append(values[slots.get(i)]).append(pieces.get(i + 1));
        }
        return text.toString();
    }
}
