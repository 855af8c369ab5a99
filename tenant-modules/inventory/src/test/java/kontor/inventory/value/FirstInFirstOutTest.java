package kontor.inventory.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kontor.inventory.goodsreturn.Returns;
import kontor.inventory.house.Goods;
import kontor.inventory.house.House;
import org.junit.jupiter.api.Test;

/** What came in first leaves first, at its own cost; the figures are those of the stock valuation of Odoo. */
class FirstInFirstOutTest {

    private final House house = House.shared();
    private final Goods goods = new Goods(house).keep("FIFO", true);

    private void stands(String quantity, String worth) {
        assertThat(goods.quantity()).isEqualByComparingTo(quantity);
        assertThat(goods.worth()).isEqualByComparingTo(worth);
    }

    @Test
    void theOldestLeavesFirst() {
        goods.in("10", "10").in("10", "20").out("15");
        stands("5", "100");
    }

    @Test
    void whatComesBackIsWorthWhatItWasIssuedAt() {
        goods.in("10", "10");
        UUID delivery = goods.out("10");
        goods.in("10", "20");
        Returns.all(house, delivery);
        stands("20", "300");
    }

    @Test
    void partsThatComeBackAddUpToWhatWasIssued() {
        goods.in("1", "10").in("2", "10.01");
        UUID delivery = goods.out("3");
        Returns.of(house, delivery, "1");
        stands("1", "10.01");
        Returns.of(house, delivery, "1");
        Returns.of(house, delivery, "1");
        stands("3", "30.02");
    }

    @Test
    void belowZero() {
        goods.in("10", "10").in("10", "20").out("30");
        stands("-10", "-200");
        assertThat(goods.booked("ISSUE")).isEqualByComparingTo("-500");
        goods.in("10", "30");
        stands("0", "0");
        assertThat(goods.booked("VARIANCE")).isEqualByComparingTo("-100");
        goods.in("10", "40");
        stands("10", "400");
    }

    @Test
    void whatMadeUpForAShortageIsNoLongerThere() {
        goods.in("5", "10").out("8");
        goods.in("10", "12");
        stands("7", "84");
        goods.out("7");
        stands("0", "0");
    }

    @Test
    void anotherWayOfValuingChangesNoWorth() {
        goods.in("10", "10").in("10", "20");
        house.run("update inventory_rule set costing = 'AVERAGE' where product_id = '" + goods.product + "'");
        goods.out("4");
        stands("16", "240");
        house.run("update inventory_rule set costing = 'FIFO' where product_id = '" + goods.product + "'");
        goods.in("4", "30").out("16");
        stands("4", "120");
    }

    @Test
    void aCategorySaysHow() {
        Goods others = new Goods(house);
        UUID outer = UUID.randomUUID();
        UUID inner = UUID.randomUUID();
        String make = "insert into base_category (id, version, created_at, changed_at, name, parent_id) values ('%s', 1, now(), now(), '%s', %s)";
        house.run(String.format(make, outer, "Outer " + outer, "null"));
        house.run(String.format(make, inner, "Inner " + inner, "'" + outer + "'"));
        house.run("update base_product set category_id = '" + inner + "' where id = '" + others.product + "'");
        house.run("insert into inventory_rule (id, version, created_at, changed_at, category_id, costing, name) values (gen_random_uuid(), 1, now(), "
                + "now(), '" + outer + "', 'FIFO', 'rule')");
        others.in("10", "10").in("10", "20").out("15");
        assertThat(others.worth()).isEqualByComparingTo("100");
    }
}
