package kontor.accounting.payment;

import java.time.LocalDate;
import java.util.UUID;
import kontor.inventory.house.House;

/** Works with payments in tests. */
public final class Payments {

    private Payments() {
    }

    /** Sets one off. */
    public static void allocate(House house, UUID payment, AllocateInput input) {
        house.within(() -> {
            house.bean(Paying.class).allocate(house.find(Payment.class, payment), input.invoice(), input.amount(), LocalDate.now());
            return null;
        });
    }

    /** Takes one back; the day is null for today. */
    public static void reverse(House house, UUID payment, LocalDate day) {
        house.within(() -> {
            Payment found = house.find(Payment.class, payment);
            house.bean(Paying.class).reverse(found, day == null ? found.getDay() : day);
            return null;
        });
    }
}
