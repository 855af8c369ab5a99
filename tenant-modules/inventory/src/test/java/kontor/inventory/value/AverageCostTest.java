package kontor.inventory.value;

import static org.assertj.core.api.Assertions.assertThat;

import kontor.inventory.house.Goods;
import kontor.inventory.house.House;
import org.junit.jupiter.api.Test;

/** Goods at the average of what they cost; the figures are those of the stock valuation of Odoo. */
class AverageCostTest {

    private final House house = House.shared();
    private final Goods goods = new Goods(house);

    private void stands(String quantity, String worth) {
        assertThat(goods.quantity()).isEqualByComparingTo(quantity);
        assertThat(goods.worth()).isEqualByComparingTo(worth);
        assertThat(goods.onHand()).as("where they lie").isEqualByComparingTo(quantity);
    }

    @Test
    void whatLeavesIsWorthTheAverage() {
        goods.in("10", "10").in("10", "20");
        assertThat(goods.unitCost()).isEqualByComparingTo("15");
        stands("20", "300");
        goods.out("15");
        assertThat(goods.booked("ISSUE")).isEqualByComparingTo("-225");
        stands("5", "75");
    }

    @Test
    void belowZeroIsMadeUpForAndTheGuessIsMended() {
        goods.keep("AVERAGE", true).in("10", "10").in("10", "20").out("30");
        stands("-10", "-150");
        goods.in("10", "30");
        stands("0", "0");
        assertThat(goods.booked("VARIANCE")).isEqualByComparingTo("-150");
        goods.in("10", "40");
        stands("10", "400");
    }

    @Test
    void belowZeroMadeUpForInParts() {
        goods.keep("AVERAGE", true).in("10", "10").in("10", "20").out("30");
        goods.in("4", "30");
        stands("-6", "-90");
        goods.in("25", "20");
        stands("19", "380");
        assertThat(goods.booked("VARIANCE")).as("4 x (15 - 30) + 6 x (15 - 20)").isEqualByComparingTo("-90");
    }

    @Test
    void theEarliestIsMadeUpForFirst() {
        goods.keep("AVERAGE", true).in("1", "10").out("3");
        goods.in("1", "16").out("1");
        stands("-2", "-26");
        goods.in("1", "20");
        assertThat(goods.worth()).as("the one valued at 10 is settled, that at 16 is not").isEqualByComparingTo("-16");
        goods.in("1", "20");
        stands("0", "0");
    }

    @Test
    void whatWasNeverThereIsWorthWhatItIsUsuallyBoughtAt() {
        house.run("update base_product set purchase_price_amount = 99, purchase_price_currency = 'EUR' where id = '" + goods.product + "'");
        goods.keep("AVERAGE", true).out("1");
        stands("-1", "-99");
        goods.in("1", "120");
        stands("0", "0");
        assertThat(goods.booked("VARIANCE")).isEqualByComparingTo("-21");
    }

    @Test
    void nothingIsLeftOfAThirdOfACent() {
        goods.in("1", "1.00").in("1", "1.00").in("1", "1.01").out("3");
        stands("0", "0.00");
    }

    @Test
    void seventyTenthsLeaveNothing() {
        goods.in("2", "4.63").in("5", "3.04");
        assertThat(goods.unitCost()).isEqualByComparingTo("3.49");
        for (int i = 0; i < 70; i++) {
            goods.out("0.1");
        }
        stands("0", "0.00");
    }

    @Test
    void manyCheapOnes() {
        goods.in("1000", "0.17").in("800", "0.23");
        assertThat(goods.unitCost()).isEqualByComparingTo("0.20");
        goods.out("1000");
        assertThat(goods.booked("ISSUE")).as("1000 of 1800 worth 354").isEqualByComparingTo("-196.67");
        goods.out("800");
        stands("0", "0");
    }

    @Test
    void theLedgerIsTheSumOfItsEntries() {
        goods.keep("AVERAGE", true).in("3", "3.33").out("2");
        goods.out("4");
        goods.in("7", "1.11").out("1");
        assertThat(house.column("select sum(quantity) || ' ' || sum(worth_amount) from inventory_value_entry where product_id = '"
                + goods.product + "'").get(0)).isEqualTo(goods.quantity().toPlainString() + " " + goods.worth().toPlainString());
    }
}
