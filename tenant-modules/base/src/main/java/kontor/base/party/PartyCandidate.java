package kontor.base.party;

import java.util.List;
import java.util.UUID;

/**
 * A party that may be the one that is being entered.
 *
 * @param id       the party
 * @param name     what it is called
 * @param city     town; null if unknown or not the caller's to see
 * @param likeness how sure it is, from 0 to 100
 * @param reasons  public names of the fields that agree
 */
public record PartyCandidate(UUID id, String name, String city, int likeness, List<String> reasons) {
}
