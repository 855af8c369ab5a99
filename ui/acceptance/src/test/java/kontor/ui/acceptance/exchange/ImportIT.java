package kontor.ui.acceptance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A firm moves in: its old system's files go in whole or not at all, are known again, and come out as they went in. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportIT {

    private static final Path FILES = Path.of("src/test/resources/exchange");

    private static TradingFirm firm;

    @BeforeAll
    static void found() {
        firm = TradingFirm.founded(FILES);
    }

    private static void done(Answer answer, int created, int skipped) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().getInt("created")).isEqualTo(created);
        assertThat(answer.json().getInt("skipped")).isEqualTo(skipped);
    }

    @Test
    @Order(1)
    void aDryRunTellsEverythingAndLeavesNothing() {
        Answer tried = firm.customers("dryRun=true");
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json().getInt("created")).isEqualTo(5);
        assertThat(tried.json().getJsonArray("ignored").toString()).contains("contact_name").contains("fax");
        assertThat(firm.count("base/parties", "source:eq:customers")).isZero();
    }

    @Test
    @Order(2)
    void aFileWithBrokenRowsSaysWhatIsWrongWhereAndChangesNothing() {
        Answer refused = firm.load("base/parties", "broken.csv", List.of("source=broken", "key=customer_id", "mapping=company_name:name",
                "mapping=email:email", "mapping=country:country"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.headers().get("content-type")).startsWith("application/problem+json");
        List<String> found = refused.json().getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getInt("row") + " " + row.getString("field", "-") + " " + row.getString("code")).toList();
        assertThat(found).containsExactlyInAnyOrder("3 country platform.value-malformed.country", "3 name platform.required",
                "3 email platform.value-malformed.email", "4 - platform.import-key-twice", "5 email platform.value-malformed.email");
        assertThat(firm.count("base/parties", "source:eq:broken")).isZero();
    }

    @Test
    @Order(3)
    void everythingGoesInWithItsAccentsAndPointers() {
        done(firm.customers(), 5, 0);
        done(firm.suppliers(), 3, 0);
        done(firm.categories(), 3, 0);
        done(firm.products(), 4, 0);
        done(firm.employees(), 4, 0);
        JsonObject tea = firm.one("base/products", "externalKey:eq:1", "name,supplier,category,salesPrice,discontinued,unit");
        assertThat(tea.getJsonObject("supplier").getString("label")).isEqualTo("Chá do Douro");
        assertThat(tea.getJsonObject("category").getString("label")).isEqualTo("Beverages");
        assertThat(tea.getJsonObject("salesPrice").getString("currency")).isEqualTo("USD");
        assertThat(tea.getBoolean("discontinued")).isTrue();
        JsonObject ana = firm.one("base/parties", "name:eq:Ana Núñez", "name,reportsTo,country,kind");
        assertThat(ana.getJsonObject("reportsTo").getString("label")).isEqualTo("Cyril Čapek");
        assertThat(ana.getString("country")).isEqualTo("US");
        assertThat(firm.one("base/parties", "externalKey:eq:TAIPE", "name,postalCode").getString("name")).isEqualTo("大稻埕茶行");
        assertThat(firm.one("base/parties", "externalKey:eq:BRAUN", "postalCode").getString("postalCode")).isEqualTo("02826");
    }

    @Test
    @Order(4)
    void aSecondTimeFindsTheDuplicates() {
        done(firm.customers(), 0, 5);
        done(firm.employees(), 0, 4);
        Answer strict = firm.customers("onDuplicate=fail");
        assertThat(strict.status()).isEqualTo(422);
        assertThat(strict.json().getJsonArray("rows")).hasSize(5);
        Answer updated = firm.customers("onDuplicate=update", "set=partner:true");
        assertThat(updated.json().getInt("updated")).as(updated.text()).isEqualTo(5);
        assertThat(firm.count("base/parties", "partner:eq:true")).isEqualTo(5);
        Answer back = firm.api().post("base/parties/imports/" + updated.id() + "/undo", "");
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(firm.count("base/parties", "partner:eq:true")).isZero();
        assertThat(firm.count("base/parties", "source:eq:customers")).isEqualTo(5);
    }

    @Test
    @Order(5)
    void anUndoTakesOutWhatCameInUnlessSomebodyHasWorkedWithIt() {
        Answer made = firm.api().post("base/parties/imports?source=undo&key=id&mapping=id:number&mapping=name:name&mapping=organization:organization"
                + "&mapping=kind:kind", "id,name,kind,organization\nU1,Undone BV,ORGANIZATION,\nU2,Ulla Undone,PERSON,U1\n");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonObject organization = firm.one("base/parties", "externalKey:eq:U1", "name");
        String path = "base/parties/" + organization.getString("id");
        Answer contact = firm.api().post("base/parties", "{\"kind\":\"PERSON\",\"name\":\"Later\",\"organization\":\"" + organization.getString("id") + "\"}");
        Answer used = firm.api().post("base/parties/imports/" + made.id() + "/undo", "");
        assertThat(used.status()).isEqualTo(409);
        assertThat(used.json().getJsonArray("rows").getJsonObject(0).getString("code")).isEqualTo("platform.import-referenced-since");
        assertThat(firm.api().delete("base/parties/" + contact.id(), "If-Match", contact.etag()).status()).isEqualTo(204);
        Answer changed = firm.api().patch(path, "{\"city\":\"Leiden\"}", "If-Match", "\"" + organization.getInt("version") + "\"");
        assertThat(changed.status()).isEqualTo(200);
        Answer touched = firm.api().post("base/parties/imports/" + made.id() + "/undo", "");
        assertThat(touched.json().getJsonArray("rows").getJsonObject(0).getString("code")).isEqualTo("platform.import-changed-since");
        assertThat(firm.count("base/parties", "source:eq:undo")).isEqualTo(2);
    }

    @Test
    @Order(6)
    void whatComesOutGoesInAgain() {
        String exported = firm.api().get("base/parties/export?filter=source:eq:customers&fields=externalKey,name,street,postalCode,city,country,phone").text();
        assertThat(exported).startsWith("\uFEFFexternalKey,name,street").contains("'+886 2 5550 0123").contains("\"North/South \"\"Best\"\" Traders\"");
        Answer again = firm.api().post("base/parties/imports?dryRun=true&source=customers&key=externalKey&onDuplicate=update", exported);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().getInt("skipped")).as(again.text()).isEqualTo(5);
        assertThat(firm.api().get("base/parties/export?format=pdf").status()).isEqualTo(422);
    }

    @Test
    @Order(7)
    void undoneProductsFreeTheirSuppliers() {
        Api api = firm.api();
        for (String path : List.of("base/products", "base/categories")) {
            JsonObject latest = api.get(path + "/imports").json().getJsonArray("items").getJsonObject(0);
            assertThat(api.post(path + "/imports/" + latest.getString("id") + "/undo", "").status()).isEqualTo(200);
            assertThat(api.post(path + "/imports/" + latest.getString("id") + "/undo", "").status()).isEqualTo(409);
        }
        assertThat(firm.count("base/products", "archived:eq:false")).isZero();
        assertThat(firm.count("base/parties", "source:eq:suppliers")).isEqualTo(3);
    }
}
