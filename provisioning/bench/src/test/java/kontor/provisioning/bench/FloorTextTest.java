package kontor.provisioning.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FloorTextTest {
    private static List<PageFloor.Line> lines(int number) {
        List<PageFloor.Line> lines = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            lines.add(new PageFloor.Line(new UUID(7, i), 3, Arrays.asList("Name " + i, null, "Gent", "BE", null, null, true, false), "Name " + i));
        }
        return lines;
    }

    @Test
    void aPageHoldsFiftyAndTellsWhereTheNextBegins() {
        String json = PageFloor.PARTIES.json(lines(51), "ame");
        assertThat(json.split("\"id\":")).hasSize(51);
        String cursor = json.substring(json.indexOf("\"next\":\"") + 8, json.length() - 2);
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)).contains(new UUID(7, 49).toString()).endsWith("Name 49");
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(PageFloor.PARTIES.json(lines(1), "ame")).isEqualTo("{\"items\":[{\"id\":\"" + new UUID(7, 0) + "\",\"version\":3,\"name\":\"Name 0\",\"number\":null,"
            + "\"city\":\"Gent\",\"country\":\"BE\",\"email\":null,\"phone\":null,\"customer\":true,\"supplier\":false}],\"next\":null}");
    }

    @Test
    void aReferenceAndAnAmountAreObjectsOrNothing() {
        PageFloor.Line order = new PageFloor.Line(new UUID(7, 1), 4, Arrays.asList(null, "2026-11-22", "c", "Acme", "DRAFT", "1.50", "EUR", null, null, null, null),
            "2026-11-22");
        assertThat(PageFloor.ORDERS.json(List.of(order), "c")).isEqualTo("{\"items\":[{\"id\":\"" + new UUID(7, 1) + "\",\"version\":4,\"number\":null,"
            + "\"day\":\"2026-11-22\",\"customer\":{\"id\":\"c\",\"label\":\"Acme\"},\"state\":\"DRAFT\",\"net\":{\"amount\":\"1.50\",\"currency\":\"EUR\"},"
            + "\"gross\":null,\"owner\":null}],\"next\":null}");
    }

    @Test
    void signsThatJsonKeepsForItselfAreEscaped() {
        assertThat(new JsonText().value("a\"b\\c\u0001é").toString()).isEqualTo("\"a\\\"b\\\\c\\u0001é\"");
    }

    @Test
    void aRequestsBodyIsRead() {
        assertThat(CreateFloor.Request.of("k", "/r", "{\"name\":\"A\",\"customer\":true,\"supplier\":false}").fields())
            .containsEntry("name", "A").containsEntry("customer", true).containsEntry("supplier", false);
    }
}
