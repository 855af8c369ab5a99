package kontor.crm;

import java.lang.reflect.Field;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.base.ProductRef;
import kontor.platform.api.value.Money;

/** Records of the public edition as the database would give them: they have no setters. */
public final class Samples {

    private Samples() {
    }

    /** A party of that name. */
    public static PartyRef party(String name) {
        PartyRef party = new PartyRef();
        set(party, "id", UUID.randomUUID());
        set(party, "name", name);
        return party;
    }

    /** A product of that name and sales price; null for none. */
    public static ProductRef product(String name, Money price) {
        ProductRef product = new ProductRef();
        set(product, "id", UUID.randomUUID());
        set(product, "name", name);
        set(product, "salesPrice", price);
        return product;
    }

    private static void set(Object record, String attribute, Object value) {
        try {
            Field field = record.getClass().getDeclaredField(attribute);
            field.setAccessible(true);
            field.set(record, value);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
