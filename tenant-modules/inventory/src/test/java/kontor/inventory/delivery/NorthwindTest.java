package kontor.inventory.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kontor.base.OrderConfirmed;
import kontor.base.ProductRef;
import kontor.inventory.document.Settings;
import kontor.inventory.house.Firm;
import kontor.inventory.house.Goods;
import kontor.inventory.house.House;
import kontor.inventory.receipt.Receipt;
import kontor.inventory.receipt.ReceiptFactory;
import kontor.inventory.receipt.Receiving;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The first half year of a real firm: what was shipped had been there, and what is left is what its books say. */
class NorthwindTest {

    private static final Path DATA = Path.of(System.getProperty("kontor.northwind", "../../../shared/data/northwind"));
    private static final int AT_ONCE = 20;
    private static final LocalDate OPENED = LocalDate.of(1996, 7, 1);

    private final House house = House.shared();
    private final Map<String, Goods> goods = new LinkedHashMap<>();
    private final Map<String, List<NamedCsvRecord>> lines = new LinkedHashMap<>();
    private final List<UUID> made = new ArrayList<>();

    @Test
    void whatIsLeftIsWhatTheBooksSay() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DATA), "the data is not here");
        List<NamedCsvRecord> products = read("products.csv");
        List<NamedCsvRecord> orders = read("orders.csv").stream().filter(order -> order.getField("order_date").startsWith("1996")).toList();
        read("order_details.csv").forEach(line -> lines.computeIfAbsent(line.getField("order_id"), id -> new ArrayList<>()).add(line));
        products.forEach(product -> goods.put(product.getField("product_id"), new Goods(house)));
        open(products, orders);
        List<NamedCsvRecord> shipped = orders.stream().filter(order -> !order.getField("shipped_date").isBlank()).toList();
        for (int from = 0; from < shipped.size(); from += AT_ONCE) {
            deliver(shipped.subList(from, Math.min(shipped.size(), from + AT_ONCE)));
        }
        assertThat(made).hasSize(152);
        assertThat(count("inventory_move m join inventory_delivery d on d.id = m.document_id")).isEqualTo(lines.entrySet().stream()
                .filter(each -> shipped(orders).contains(each.getKey())).mapToLong(each -> each.getValue().size()).sum());
        products.forEach(product -> assertThat(goods.get(product.getField("product_id")).onHand())
                .as(product.getField("product_name")).isEqualByComparingTo(product.getField("units_in_stock")));
    }

    private long count(String from) {
        String ours = made.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        return Long.parseLong(house.column("select count(*) from " + from + " where d.order_id in (" + ours + ")").get(0));
    }

    private static List<String> shipped(List<NamedCsvRecord> orders) {
        return orders.stream().filter(order -> !order.getField("shipped_date").isBlank()).map(order -> order.getField("order_id")).toList();
    }

    /** What is there today and what has been shipped was there at first. */
    private void open(List<NamedCsvRecord> products, List<NamedCsvRecord> orders) {
        Map<String, BigDecimal> needed = new LinkedHashMap<>();
        products.forEach(product -> needed.put(product.getField("product_id"), new BigDecimal(product.getField("units_in_stock"))));
        shipped(orders).forEach(order -> lines.get(order)
                .forEach(line -> needed.merge(line.getField("product_id"), new BigDecimal(line.getField("quantity")), BigDecimal::add)));
        house.within(() -> {
            Receipt receipt = new Receipt();
            receipt.setDay(OPENED);
            receipt.setOpening(true);
            for (NamedCsvRecord product : products) {
                String id = product.getField("product_id");
                if (needed.get(id).signum() > 0) {
                    ReceiptFactory.with(receipt, house.find(ProductRef.class, goods.get(id).product), needed.get(id).toPlainString(),
                            product.getField("unit_price"));
                }
            }
            house.bean(Settings.class).complete(receipt);
            house.bean(Settings.class).number(receipt, "test.receipt", "T");
            house.add(receipt);
            house.bean(Receiving.class).receive(receipt);
            return null;
        });
    }

    private void deliver(List<NamedCsvRecord> orders) {
        List<Orders> taken = orders.stream().map(order -> new Orders(house)).toList();
        house.within(() -> {
            for (int i = 0; i < orders.size(); i++) {
                deliver(orders.get(i), taken.get(i).order);
            }
            return null;
        });
    }

    private void deliver(NamedCsvRecord order, UUID id) {
        made.add(id);
        house.events.publish(new OrderConfirmed(id, house.company(), Firm.customerId(house), order.getField("order_id"),
                LocalDate.parse(order.getField("order_date")), lines.get(order.getField("order_id")).stream()
                .map(line -> new OrderConfirmed.Line(UUID.randomUUID(), goods.get(line.getField("product_id")).product,
                        new BigDecimal(line.getField("quantity")))).toList()));
        Delivery delivery = house.bean(DeliveryRepository.class).ofOrder(id).get(0);
        assertThat(delivery.getState()).isEqualTo(DeliveryState.READY);
        house.bean(Shipping.class).ship(delivery, LocalDate.parse(order.getField("shipped_date")));
    }

    private static List<NamedCsvRecord> read(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(file))) {
            return reader.stream().toList();
        }
    }
}
