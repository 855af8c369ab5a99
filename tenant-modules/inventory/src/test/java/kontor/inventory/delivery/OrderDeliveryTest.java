package kontor.inventory.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kontor.base.GoodsDelivered;
import kontor.inventory.StockValueKind;
import kontor.inventory.StockValued;
import kontor.inventory.goodsreturn.GoodsReturn;
import kontor.inventory.goodsreturn.Returning;
import kontor.inventory.goodsreturn.Returns;
import kontor.inventory.house.Goods;
import kontor.inventory.house.House;
import kontor.platform.api.entity.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

/** From the confirmed order to goods that leave, and back. */
class OrderDeliveryTest {

    private final House house = House.shared();
    private final Goods goods = new Goods(house);
    private final Orders orders = new Orders(house);

    private List<String> told() {
        return house.events.told(GoodsDelivered.class, orders.order).stream()
                .map(fact -> fact.lines().get(0).quantity().stripTrailingZeros().toPlainString()).toList();
    }

    @Test
    void goodsArePromisedAsTheOrderIsConfirmedAndOnce() {
        goods.in("7", "2");
        orders.confirm(goods, "5").confirm(goods, "5");
        assertThat(orders.deliveries()).containsExactly("READY 5 5");
        assertThat(goods.reserved()).isEqualByComparingTo("5");
        assertThat(new Orders(house).confirm(goods, "5").deliveries()).containsExactly("WAITING 5 2");
    }

    @Test
    void whatComesInServesTheOneThatWaitsLongest() {
        Orders second = new Orders(house);
        orders.confirm(goods, "5");
        second.confirm(goods, "5");
        goods.in("8", "2");
        assertThat(orders.deliveries()).containsExactly("READY 5 5");
        assertThat(second.deliveries()).containsExactly("WAITING 5 3");
    }

    @Test
    void aCancelledOrderLetsItsGoodsGo() {
        goods.in("5", "2");
        orders.confirm(goods, "5").cancel();
        assertThat(orders.deliveries()).containsExactly("CANCELLED 5 0");
        assertThat(goods.reserved()).isEqualByComparingTo("0");
    }

    @Test
    void threeOfFiveLeaveAndTheRestGoesOn() {
        goods.in("5", "2");
        orders.confirm(goods, "5").ship("3");
        assertThat(orders.deliveries()).containsExactly("DONE 3 0", "READY 2 2");
        assertThat(goods.onHand()).isEqualByComparingTo("2");
        orders.ship(null);
        assertThat(orders.deliveries()).containsExactly("DONE 3 0", "DONE 2 0");
        assertThat(told()).containsExactly("3", "2");
    }

    @Test
    void shippingKeepsNobodyFromTheProductItself() {
        goods.in("5", "2");
        orders.confirm(goods, "5");
        house.within(() -> {
            Delivery delivery = house.find(Delivery.class, UUID.fromString(house.column("select id from inventory_delivery where order_id = '"
                    + orders.order + "'").get(0)));
            house.bean(Shipping.class).ship(delivery, null);
            house.run("set lock_timeout = '2s'; update base_product set changed_at = now() where id = '" + goods.product + "'; reset lock_timeout");
            return null;
        });
        assertThat(orders.deliveries()).containsExactly("DONE 5 0");
    }

    @Test
    void aLineOfWhichNothingIsThereGoesOnAsAWhole() {
        goods.in("5", "2");
        Goods missing = new Goods(house);
        orders.confirm(List.of(goods, missing), "5").ship(null);
        assertThat(orders.deliveries()).containsExactly("DONE 5 0", "WAITING 5 0");
        missing.in("5", "3");
        assertThat(orders.deliveries()).containsExactly("DONE 5 0", "READY 5 5");
        orders.ship(null);
        assertThat(missing.onHand()).isEqualByComparingTo("0");
    }

    @Test
    void aLineOfWhichNothingHasComeBackYetIsExpectedOn() {
        Goods second = new Goods(house);
        goods.in("5", "2");
        second.in("5", "3");
        UUID delivery = orders.confirm(List.of(goods, second), "5").ship(null);
        UUID first = house.within(() -> {
            GoodsReturn back = house.bean(Returning.class).expect(house.find(Delivery.class, delivery));
            back.linesInUse().get(1).setReceived(BigDecimal.ZERO);
            house.bean(Returning.class).receive(back, null);
            return back.getId();
        });
        assertThat(house.column("select r.state || ' ' || l.quantity from inventory_return r join inventory_return_line l on l.return_id = r.id"
                + " where r.backorder_of_id = '" + first + "'")).singleElement().asString().startsWith("EXPECTED 5");
    }

    @Test
    void fourComeBackThreeFirst() {
        goods.in("5", "2");
        UUID delivery = orders.confirm(goods, "5").ship(null);
        UUID first = house.within(() -> {
            GoodsReturn back = house.bean(Returning.class).expect(house.find(Delivery.class, delivery));
            back.linesInUse().get(0).setQuantity(new BigDecimal("4"));
            back.linesInUse().get(0).setReceived(new BigDecimal("3"));
            house.bean(Returning.class).receive(back, null);
            return back.getId();
        });
        assertThat(goods.onHand()).isEqualByComparingTo("3");
        String rest = house.column("select r.id from inventory_return r join inventory_return_line l on l.return_id = r.id where r.backorder_of_id = '"
                + first + "' and r.state = 'EXPECTED' and l.quantity = 1").get(0);
        house.within(() -> {
            house.bean(Returning.class).receive(house.find(GoodsReturn.class, UUID.fromString(rest)), null);
            return null;
        });
        assertThat(goods.onHand()).isEqualByComparingTo("4");
        assertThat(told()).containsExactly("5", "-3", "-1");
    }

    @Test
    void twoOfFiveComeBackAtWhatTheyWereIssuedAt() {
        goods.in("5", "10");
        UUID delivery = orders.confirm(goods, "5").ship(null);
        goods.in("5", "20");
        Returns.of(house, delivery, "2");
        assertThat(goods.worth()).isEqualByComparingTo("120");
        List<StockValued> facts = house.events.told(StockValued.class, orders.order);
        assertThat(facts).extracting(fact -> fact.lines().get(0).kind()).containsExactly(StockValueKind.ISSUE, StockValueKind.RETURN);
        assertThat(facts).extracting(fact -> fact.lines().get(0).value().getAmount().intValueExact()).containsExactly(-50, 20);
        assertThat(facts).allSatisfy(fact -> assertThat(fact.lines().get(0).orderLine()).isEqualTo(orders.line));
        assertThat(told()).containsExactly("5", "-2");
    }

    @Test
    void noMoreComesBackThanHasLeft() {
        goods.in("5", "10");
        UUID delivery = orders.confirm(goods, "5").ship(null);
        Returns.of(house, delivery, "3");
        assertThatThrownBy(() -> Returns.of(house, delivery, "3")).isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("inventory.return.too-many");
        Returns.all(house, delivery);
        assertThatThrownBy(() -> Returns.all(house, delivery)).hasMessageContaining("inventory.return.nothing-away");
        assertThat(goods.worth()).isEqualByComparingTo("50");
    }

    @Test
    void whatIsPromisedToOthersDoesNotLeave() {
        goods.in("5", "1");
        orders.confirm(goods, "4");
        assertThatThrownBy(() -> {
            Orders greedy = new Orders(house).confirm(goods, "3");
            greedy.ship("3");
        }).isInstanceOf(BusinessRuleViolation.class).hasMessageContaining("inventory.not-enough");
        assertThat(goods.onHand()).isEqualByComparingTo("5");
        assertThat(goods.quantity()).isEqualByComparingTo("5");
    }

    @Test
    void nothingLeavesWhereNothingIs() {
        assertThatThrownBy(() -> orders.confirm(goods, "1").ship(null)).hasMessageContaining("inventory.delivery.nothing-to-ship");
    }
}
