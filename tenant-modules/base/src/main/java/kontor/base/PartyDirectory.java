package kontor.base;

import java.util.UUID;

/** Parties for other modules, in the transaction of the running action. */
public interface PartyDirectory {

    /**
     * Makes a party and tells its id. The caller needs the permission {@code base.party.create}; what holds for a party made
     * by hand holds here. Errors: as for a party made by hand.
     */
    UUID create(NewParty party);

    /**
     * Gives a party the role of a customer, if it does not have it yet; under the permission of the running action. Errors:
     * {@link kontor.platform.api.entity.RecordNotFound}.
     */
    void becomeCustomer(UUID party);
}
