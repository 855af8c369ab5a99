package kontor.provisioning.cli.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kontor.provisioning.cli.Failure;

/** A floor tells something only while it does what the product does: the same statements, the same bytes. */
final class Sameness {
    private static final String CHANGE = "The product has changed: change the floor (provisioning/bench) to do the same, then measure again.";
    private static final int AROUND = 60;

    private Sameness() {
    }

    /**
     * @param what the request
     * @param floor name of the floor
     * @param product what the product sends to the database
     * @param other what the floor sends
     * @throws Failure naming the first statement that is not the same
     */
    static void ofStatements(String what, String floor, List<String> product, List<String> other) {
        if (product.isEmpty()) {
            throw new Failure("The database's log tells nothing of " + what + ".", CHANGE);
        }
        for (int i = 0; i < Math.max(product.size(), other.size()); i++) {
            String ours = i < product.size() ? product.get(i) : "(nothing)";
            String theirs = i < other.size() ? other.get(i) : "(nothing)";
            if (!ours.equals(theirs)) {
                throw new Failure(what + ": the product and the floor " + floor + " send different statements. Number " + (i + 1)
                    + " of the product:\n  " + ours + "\nof " + floor + ":\n  " + theirs, CHANGE);
            }
        }
    }

    /**
     * @param what the request
     * @param product body of the product's answer
     * @param bare body of the bare floor's answer
     * @throws Failure naming the first place that is not the same
     */
    static void ofBytes(String what, byte[] product, byte[] bare) {
        int at = java.util.Arrays.mismatch(product, bare);
        if (at >= 0) {
            throw new Failure(what + ": the answers differ at byte " + at + ". Product: …" + around(product, at) + "… bare: …" + around(bare, at) + "…", CHANGE);
        }
    }

    /**
     * @param answer an answer
     * @return it with what is new each time made the same: identifiers and moments
     */
    static byte[] masked(byte[] answer) {
        return new String(answer, StandardCharsets.UTF_8).replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
            .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\"", "\"MOMENT\"").getBytes(StandardCharsets.UTF_8);
    }

    private static String around(byte[] bytes, int at) {
        int from = Math.max(0, at - AROUND);
        return new String(bytes, from, Math.min(bytes.length, at + AROUND) - from, StandardCharsets.UTF_8);
    }
}
