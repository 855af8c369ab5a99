package kontor.base.party;

import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What is known so far of a party that is being entered; any part may be null.
 *
 * @param id        the party, if it exists already and is not to be compared with itself
 * @param name      what it is called
 * @param number    the firm's own number for it
 * @param email     e-mail address
 * @param taxNumber tax number
 * @param city      town
 */
public record PartySketch(UUID id, @Size(max = 200) String name, @Size(max = 40) String number, @Size(max = 200) String email,
                          @Size(max = 40) String taxNumber, @Size(max = 100) String city) {

    /** What is known of a party that exists. */
    public static PartySketch of(Party party) {
        return new PartySketch(party.getId(), party.getName(), party.getNumber(), party.getEmail(), party.getTaxNumber(), party.getCity());
    }
}
