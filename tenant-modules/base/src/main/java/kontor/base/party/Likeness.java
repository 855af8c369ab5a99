package kontor.base.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Weighs how likely two parties are the same. */
final class Likeness {

    /** Below this nobody is told. */
    static final int WORTH_TELLING = 60;

    private static final int SAME_NUMBER = 100;
    private static final int SAME_EMAIL = 90;
    private static final int SAME_TOWN = 10;
    private static final int NAME_ALONE = 85;

    private final List<String> reasons = new ArrayList<>();
    private int percent;

    private Likeness() {
    }

    /** Compares what is known; what is missing on either side says nothing. */
    static Likeness of(PartySketch sketch, Party party) {
        Likeness likeness = new Likeness();
        int name = NameKey.of(sketch.name()).likeness(NameKey.of(party.getName())) * NAME_ALONE / 100;
        if (same(sketch.city(), party.getCity()) && name > 0) {
            name = Math.min(name + SAME_TOWN, SAME_NUMBER);
        }
        likeness.note("name", name >= WORTH_TELLING, name);
        likeness.note("email", same(sketch.email(), party.getEmail()), SAME_EMAIL);
        likeness.note("taxNumber", same(sketch.taxNumber(), party.getTaxNumber()), SAME_NUMBER);
        likeness.note("number", same(sketch.number(), party.getNumber()), SAME_NUMBER);
        return likeness;
    }

    /** From 0 to 100. */
    int percent() {
        return percent;
    }

    /** Public names of the fields that agree. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    private void note(String field, boolean agrees, int weight) {
        if (agrees) {
            reasons.add(field);
            percent = Math.max(percent, weight);
        }
    }

    private static boolean same(String one, String other) {
        return one != null && other != null && !one.isBlank()
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
