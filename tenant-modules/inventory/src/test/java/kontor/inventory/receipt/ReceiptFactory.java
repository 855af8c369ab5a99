package kontor.inventory.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import kontor.base.ProductRef;
import kontor.platform.api.value.Money;

/** Makes goods receipts for tests. */
public final class ReceiptFactory {

    private ReceiptFactory() {
    }

    /** A draft with one line; the day is null for today. */
    public static Receipt of(LocalDate day, ProductRef product, String quantity, String cost) {
        Receipt receipt = new Receipt();
        receipt.setDay(day);
        return with(receipt, product, quantity, cost);
    }

    /** The same draft with one more line. */
    public static Receipt with(Receipt receipt, ProductRef product, String quantity, String cost) {
        ReceiptLine line = new ReceiptLine();
        line.setReceipt(receipt);
        line.setProduct(product);
        line.setQuantity(new BigDecimal(quantity));
        line.setCost(Money.of(cost, "EUR"));
        receipt.put(line);
        return receipt;
    }
}
