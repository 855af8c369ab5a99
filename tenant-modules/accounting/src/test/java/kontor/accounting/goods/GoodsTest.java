package kontor.accounting.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The cost of goods follows their invoice, whatever comes first, and nothing of it is lost. */
class GoodsTest {

    private final Goods goods = Goods.of(UUID.randomUUID(), UUID.randomUUID(), null, null);

    private BigDecimal moved(String quantity, String cost) {
        return goods.moved(new BigDecimal(quantity), new BigDecimal(cost), "EUR");
    }

    private BigDecimal invoiced(String quantity) {
        return goods.invoiced(new BigDecimal(quantity), "EUR");
    }

    @Test
    void aReplacementOfWhatCameBackIsSoldAtItsOwnCost() {
        moved("1", "10");
        invoiced("1");
        moved("-1", "-10");
        assertThat(goods.getOpenCost()).isEqualByComparingTo("-10");
        assertThat(moved("1", "12")).isEqualByComparingTo("2");
        assertThat(goods.getSoldCost()).isEqualByComparingTo("12");
        assertThat(goods.getOpenCost()).isEqualByComparingTo("0");
    }

    @Test
    void whatComesBackBeforeItIsInvoicedWasNeverSold() {
        moved("3", "20");
        invoiced("1");
        moved("-2", "-13.33");
        assertThat(goods.getOpenQuantity()).isEqualByComparingTo("0");
        assertThat(goods.getOpenCost()).isEqualByComparingTo("0");
        assertThat(goods.getSoldCost()).isEqualByComparingTo("6.67");
    }

    @Test
    void creditedBeforeItEverLeft() {
        invoiced("5");
        assertThat(moved("3", "30")).isEqualByComparingTo("30");
        assertThat(invoiced("-5")).isEqualByComparingTo("-30");
        assertThat(goods.getOpenQuantity()).isEqualByComparingTo("3");
        assertThat(goods.getOpenCost()).isEqualByComparingTo("30");
    }

    @Test
    void whateverHappensOpenAndSoldAreWhatLeft() {
        Random chance = new Random(7);
        for (int round = 0; round < 200; round++) {
            Goods any = Goods.of(UUID.randomUUID(), UUID.randomUUID(), null, null);
            BigDecimal away = BigDecimal.ZERO;
            BigDecimal cost = BigDecimal.ZERO;
            BigDecimal charged = BigDecimal.ZERO;
            for (int step = 0; step < 20; step++) {
                BigDecimal quantity = BigDecimal.valueOf(chance.nextInt(9) - 4);
                if (quantity.signum() == 0) {
                    continue;
                }
                if (chance.nextBoolean()) {
                    BigDecimal value = quantity.multiply(BigDecimal.valueOf(chance.nextInt(900) + 100, 2));
                    charged = charged.add(any.moved(quantity, value, "EUR"));
                    away = away.add(quantity);
                    cost = cost.add(value);
                } else {
                    charged = charged.add(any.invoiced(quantity, "EUR"));
                }
                assertThat(any.getOpenCost().add(any.getSoldCost())).isEqualByComparingTo(cost);
                assertThat(any.getSoldCost()).isEqualByComparingTo(charged);
                assertThat(any.getOpenQuantity().add(any.getSoldQuantity())).isEqualByComparingTo(away);
                assertThat(any.getOpenQuantity().signum() != 0 || any.getOpenCost().signum() == 0).as("nothing open costs nothing").isTrue();
            }
        }
    }
}
