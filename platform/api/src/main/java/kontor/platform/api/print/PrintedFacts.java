package kontor.platform.api.print;

import java.util.List;
import java.util.Map;
import kontor.platform.api.value.Money;

/**
 * What a module knows of a document beyond its fields.
 *
 * @param sender   who it is from; null if unknown
 * @param receiver whom it is for; null if nobody
 * @param parts    what an amount of the document consists of, by field, such as its tax of the single taxes
 */
public record PrintedFacts(PrintedParty sender, PrintedParty receiver, Map<String, List<Part>> parts) {

    /**
     * A part of an amount.
     *
     * @param name   what it is
     * @param base   what it was reckoned on
     * @param amount what it is
     */
    public record Part(String name, Money base, Money amount) {
    }
}
