package kontor.ui.acceptance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import kontor.ui.acceptance.house.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The Northwind database's firm moves in; where that data is absent, {@link ImportIT} has the same traps. */
@EnabledIf("isThere")
class NorthwindIT {

    private static final Path DATA = Path.of(System.getProperty("kontor.root", "../..")).resolve("../shared/data/northwind");

    static boolean isThere() {
        return Files.isDirectory(DATA);
    }

    private static void in(Answer answer, int rows) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().getInt("created")).isEqualTo(rows);
    }

    @Test
    void theWholeFirmMovesInAndOutAgain() {
        TradingFirm northwind = TradingFirm.founded(DATA);
        Answer customers = northwind.customers();
        in(customers, 91);
        in(northwind.suppliers(), 29);
        in(northwind.categories(), 8);
        Answer products = northwind.products();
        in(products, 77);
        Answer employees = northwind.employees();
        in(employees, 9);
        assertThat(northwind.count("base/parties", "customer:eq:true")).isEqualTo(91);
        assertThat(northwind.count("base/parties", "reportsTo:present")).isEqualTo(8);
        assertThat(northwind.one("base/parties", "externalKey:eq:ANTON", "name").getString("name")).isEqualTo("Antonio Moreno Taquería");
        JsonObject anne = northwind.one("base/parties", "name:eq:Anne Dodsworth", "reportsTo");
        assertThat(anne.getJsonObject("reportsTo").getString("label")).isEqualTo("Steven Buchanan");
        assertThat(northwind.customers().json().getInt("skipped")).isEqualTo(91);
        for (Answer done : new Answer[] {employees, customers}) {
            assertThat(northwind.api().post("base/parties/imports/" + done.id() + "/undo", "").status()).isEqualTo(200);
        }
        assertThat(northwind.count("base/parties", "supplier:eq:true")).isEqualTo(29);
        assertThat(northwind.count("base/parties", "archived:eq:false")).isEqualTo(29);
        assertThat(northwind.count("base/products", "source:eq:products")).isEqualTo(77);
    }
}
