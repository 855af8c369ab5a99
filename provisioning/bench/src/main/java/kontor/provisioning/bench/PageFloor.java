package kontor.provisioning.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A page of parties, filtered by name. */
public final class PageFloor {
    private static final int LIMIT = 50;
    private static final String PAGE = """
            SELECT ID AS a1, VERSION AS a2, NAME AS a3, NUMBER AS a4, CITY AS a5, COUNTRY AS a6, EMAIL AS a7, PHONE AS a8,\
             CUSTOMER AS a9, SUPPLIER AS a10, NAME AS a11 FROM base_party WHERE ((ARCHIVED = ?) AND fold(NAME) LIKE fold(?))\
             ORDER BY NAME, ID LIMIT ? OFFSET ?""";
    private static final String[] TEXTS = {"name", "number", "city", "country", "email", "phone"};

    private PageFloor() {
    }

    /**
     * A row of the page.
     *
     * @param id the party
     * @param version its version
     * @param texts name, number, city, country, e-mail address, telephone number; null where there is none
     * @param customer whether it buys
     * @param supplier whether it sells
     */
    public record Line(UUID id, long version, String[] texts, boolean customer, boolean supplier) {
    }

    /** The statements of the page, in the running transaction. {@code word} must be in the name; one line more than a page holds is read. */
    public static List<Line> read(Connection connection, Who who, String word) throws SQLException {
        Opening.open(connection, who, "base.party.read", true);
        try (PreparedStatement query = connection.prepareStatement(PAGE)) {
            query.setBoolean(1, false);
            query.setString(2, "%" + word + "%");
            query.setInt(3, LIMIT + 1);
            query.setInt(4, 0);
            try (ResultSet row = query.executeQuery()) {
                List<Line> lines = new ArrayList<>(LIMIT + 1);
                while (row.next()) {
                    String[] texts = new String[TEXTS.length];
                    for (int i = 0; i < texts.length; i++) {
                        texts[i] = row.getString(3 + i);
                    }
                    lines.add(new Line(row.getObject(1, UUID.class), row.getLong(2), texts, row.getBoolean(9), row.getBoolean(10)));
                }
                return lines;
            }
        } finally {
            connection.commit();
        }
    }

    /** The page as the product's API writes it. */
    static String json(List<Line> lines, String word) {
        JsonText json = new JsonText().raw("{\"items\":[");
        int shown = Math.min(LIMIT, lines.size());
        for (int i = 0; i < shown; i++) {
            Line line = lines.get(i);
            json.raw(i == 0 ? "{\"id\":\"" : ",{\"id\":\"").raw(line.id().toString()).raw("\",\"version\":").raw(Long.toString(line.version()));
            for (int text = 0; text < TEXTS.length; text++) {
                json.field(TEXTS[text], line.texts()[text]);
            }
            json.raw(",\"customer\":").raw(Boolean.toString(line.customer())).raw(",\"supplier\":").raw(Boolean.toString(line.supplier())).raw("}");
        }
        return json.raw("]").field("next", lines.size() > LIMIT ? next(lines.get(LIMIT - 1), word) : null).raw("}").toString();
    }

    private static String next(Line last, String word) {
        int question = Objects.hash("base.party", null, false, List.of("name:contains:" + word), List.of("name"));
        String text = String.join("\u0001", Integer.toHexString(question), last.id().toString(), last.texts()[0]);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
