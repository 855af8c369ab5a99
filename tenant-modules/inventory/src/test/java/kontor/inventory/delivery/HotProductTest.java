package kontor.inventory.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kontor.inventory.house.Goods;
import kontor.inventory.house.House;
import org.junit.jupiter.api.Test;

/** Sixteen at once. */
class HotProductTest {

    private static final int THREADS = 16;

    private final House house = House.shared();

    private void atOnce(int times, Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int number = i;
            done.add(threads.submit(() -> {
                start.await();
                work.run(number);
                return null;
            }));
        }
        start.countDown();
        for (Future<?> each : done) {
            each.get(10, TimeUnit.MINUTES);
        }
        threads.shutdown();
    }

    private interface Work {

        void run(int number) throws Exception;
    }

    @Test
    void oneProductIsNeverOversold() throws Exception {
        Goods goods = new Goods(house).in("50", "2");
        List<Orders> orders = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            orders.add(new Orders(house));
        }
        atOnce(32, i -> orders.get(i).confirm(goods, "2"));
        assertThat(goods.reserved()).isEqualByComparingTo("50");
        assertThat(orders.stream().flatMap(order -> order.deliveries().stream()).filter("READY 2 2"::equals)).hasSize(25);
        assertThat(orders.stream().flatMap(order -> order.deliveries().stream()).filter("WAITING 2 0"::equals)).hasSize(7);
    }

    @Test
    void whoeverShipsAndReceivesTheSameTwoProductsGetsThrough() throws Exception {
        Goods one = new Goods(house).in("100", "2");
        Goods other = new Goods(house).in("100", "3");
        atOnce(32, i -> {
            Goods goods = i % 2 == 0 ? one : other;
            if (i % 4 < 2) {
                goods.in("1", "5");
            } else {
                goods.out("2");
            }
        });
        assertThat(one.onHand()).isEqualByComparingTo("92");
        assertThat(other.quantity()).isEqualByComparingTo("92");
        assertThat(house.column("select count(*) from inventory_value v where worth_amount <> (select sum(e.worth_amount) from inventory_value_entry e "
                + "where e.product_id = v.product_id)")).containsExactly("0");
    }

    @Test
    void ordersOfTwoProductsInEitherOrderGetThrough() throws Exception {
        Goods one = new Goods(house).in("20", "2");
        Goods other = new Goods(house).in("40", "3");
        List<Orders> orders = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            orders.add(new Orders(house));
        }
        atOnce(32, i -> orders.get(i).confirm(i % 2 == 0 ? List.of(one, other) : List.of(other, one), "1"));
        assertThat(one.reserved()).isEqualByComparingTo("20");
        assertThat(other.reserved()).isEqualByComparingTo("32");
    }

    @Test
    void ofManyWhoAreFirstOnlyOneMakesTheSpot() throws Exception {
        Goods goods = new Goods(house);
        atOnce(THREADS, i -> goods.in("1", "1"));
        assertThat(goods.onHand()).isEqualByComparingTo("16");
        assertThat(goods.worth()).isEqualByComparingTo("16");
        assertThat(house.column("select count(*) from inventory_quant where product_id = '" + goods.product + "'")).containsExactly("1");
    }
}
