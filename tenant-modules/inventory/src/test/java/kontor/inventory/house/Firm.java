package kontor.inventory.house;

import java.util.UUID;
import kontor.base.PartyRef;

/** Whom the firm deals with. */
public final class Firm {

    private static UUID customer;

    private Firm() {
    }

    /** A customer, in the running transaction. */
    public static PartyRef customer(House house) {
        return house.find(PartyRef.class, customerId(house));
    }

    /** That customer. */
    public static synchronized UUID customerId(House house) {
        if (customer == null) {
            customer = UUID.randomUUID();
            house.run("insert into base_party (id, version, created_at, changed_at, kind, name, customer) values ('" + customer
                    + "', 1, now(), now(), 'ORGANIZATION', 'Customer', true)");
        }
        return customer;
    }
}
