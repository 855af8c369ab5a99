package kontor.inventory.goodsreturn;

import java.math.BigDecimal;
import java.util.UUID;
import kontor.inventory.delivery.Delivery;
import kontor.inventory.house.House;

/** Takes goods back in tests. */
public final class Returns {

    private Returns() {
    }

    /** All that left with a delivery comes back; tells the return. */
    public static UUID all(House house, UUID delivery) {
        return of(house, delivery, null);
    }

    /** So many of its only line come back, the rest is not expected any more; tells the return. */
    public static UUID of(House house, UUID delivery, String quantity) {
        return house.within(() -> {
            GoodsReturn back = house.bean(Returning.class).expect(house.find(Delivery.class, delivery));
            if (quantity != null) {
                back.linesInUse().get(0).setQuantity(new BigDecimal(quantity));
            }
            house.bean(Returning.class).receive(back, null);
            return back.getId();
        });
    }
}
