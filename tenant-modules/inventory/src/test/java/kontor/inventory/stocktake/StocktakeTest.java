package kontor.inventory.stocktake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import kontor.base.ProductRef;
import kontor.inventory.document.Settings;
import kontor.inventory.house.Goods;
import kontor.inventory.house.House;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.value.Money;
import org.junit.jupiter.api.Test;

/** What was counted is booked. */
class StocktakeTest {

    private final House house = House.shared();
    private final Goods goods = new Goods(house);

    private void count(String counted, String cost) {
        house.within(() -> {
            Stocktake stocktake = new Stocktake();
            StocktakeLine line = new StocktakeLine();
            line.setStocktake(stocktake);
            line.setProduct(house.find(ProductRef.class, goods.product));
            line.setCounted(new BigDecimal(counted));
            line.setCost(cost == null ? null : Money.of(cost, "EUR"));
            stocktake.put(line);
            house.bean(Settings.class).complete(stocktake);
            house.bean(Settings.class).number(stocktake, "test.stocktake", "T");
            house.add(stocktake);
            house.bean(Counting.class).post(stocktake);
            return null;
        });
    }

    @Test
    void whatIsMissingIsWrittenOffAtWhatItCost() {
        goods.in("10", "10").in("10", "20");
        count("18", null);
        assertThat(goods.onHand()).isEqualByComparingTo("18");
        assertThat(goods.worth()).isEqualByComparingTo("270");
        assertThat(goods.booked("COUNT")).isEqualByComparingTo("-30");
    }

    @Test
    void whatIsFoundIsWorthWhatTheOthersAreUnlessSaid() {
        goods.in("2", "5");
        count("3", null);
        assertThat(goods.worth()).isEqualByComparingTo("15");
        count("4", "7");
        assertThat(goods.worth()).isEqualByComparingTo("22");
    }

    @Test
    void whatIsRightChangesNothing() {
        goods.in("2", "5");
        count("2", null);
        assertThat(house.column("select count(*) from inventory_move where product_id = '" + goods.product + "'")).containsExactly("1");
        assertThat(house.column("select booked from inventory_stocktake_line where product_id = '" + goods.product + "'")).containsExactly("2");
    }

    @Test
    void whatIsPromisedCannotBeMissed() {
        goods.in("5", "1");
        house.run("update inventory_quant set reserved = 4 where product_id = '" + goods.product + "'");
        assertThatThrownBy(() -> count("3", null)).isInstanceOf(BusinessRuleViolation.class).hasMessageContaining("inventory.not-enough");
        assertThat(goods.onHand()).isEqualByComparingTo("5");
    }

    @Test
    void theFirstCountBooksWhatIsThere() {
        count("12", "2.50");
        assertThat(goods.worth()).isEqualByComparingTo("30");
        assertThat(UUID.fromString(house.column("select company_id from inventory_value where product_id = '" + goods.product + "'").get(0)))
                .isEqualTo(house.company());
    }
}
