package kontor.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kontor.inventory.house.Goods;
import kontor.inventory.house.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is booked stands, and what is promised is there: the firm's own role cannot change that by any statement. */
class BookedStandsTest {

    private final House house = House.shared();
    private final Goods goods = new Goods(house).in("3", "4");

    @ParameterizedTest
    @ValueSource(strings = {"update inventory_move set quantity = 9", "delete from inventory_move", "truncate inventory_move cascade",
            "update inventory_value_entry set worth_amount = 9", "delete from inventory_value_entry", "truncate inventory_value_entry cascade",
            "alter table inventory_move disable trigger stands", "drop trigger stands on inventory_move",
            "create or replace function inventory_stands() returns trigger language plpgsql as 'begin return new; end'",
            "set session_replication_role = replica"})
    void refused(String statement) {
        assertThatThrownBy(() -> house.run(statement)).isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("(?s).*(is booked and stands|must be owner|permission denied|denied for).*");
        assertThat(goods.worth()).isEqualByComparingTo("12");
    }

    @Test
    void noMoreIsPromisedThanIsThere() {
        assertThatThrownBy(() -> house.run("update inventory_quant set reserved = 4 where product_id = '" + goods.product + "'"))
                .hasMessageContaining("inventory_quant_not_oversold");
    }

    @Test
    void nothingIsWorthNothing() {
        assertThatThrownBy(() -> house.run("update inventory_value set quantity = 0 where product_id = '" + goods.product + "'"))
                .hasMessageContaining("inventory_value_nothing_is_worth_nothing");
    }
}
