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
import java.util.function.Function;

/**
 * A page of a list with one filter, by hand.
 *
 * @param definition name of the definition, such as {@code base.party}
 * @param sql the list's statement: identifier, version, the columns, at the end what it is sorted by; its values are whether
 *     archived, the filter's, how many rows, and how many are passed over
 * @param filter beginning of the filter, before its value
 * @param value what is asked of the database for the filter's value
 * @param sort what it is sorted by, as the product's API writes it
 * @param columns the columns in their order: a letter for how it is written, and its name; T is a text, B yes or no, R a
 *     reference of two columns, M an amount with its currency
 */
public record PageFloor(String definition, String sql, String filter, Function<String, Object> value, String sort, List<String> columns) {
    /** Parties by a part of their name. */
    public static final PageFloor PARTIES = new PageFloor("base.party", """
            SELECT ID AS a1, VERSION AS a2, NAME AS a3, NUMBER AS a4, CITY AS a5, COUNTRY AS a6, EMAIL AS a7, PHONE AS a8,\
             CUSTOMER AS a9, SUPPLIER AS a10, NAME AS a11 FROM base_party WHERE ((ARCHIVED = ?) AND fold(NAME) LIKE fold(?))\
             ORDER BY NAME, ID LIMIT ? OFFSET ?""", "name:contains:", word -> "%" + word + "%", "name",
        List.of("Tname", "Tnumber", "Tcity", "Tcountry", "Temail", "Tphone", "Bcustomer", "Bsupplier"));
    /** Sales orders of a customer. */
    public static final PageFloor ORDERS = new PageFloor("sales.order", """
            SELECT t0.ID AS a1, t0.VERSION AS a2, t0.NUMBER AS a3, t0.DAY AS a4, t1.ID AS a5, t1.NAME AS a6, t0.STATE AS a7,\
             t0.net_amount AS a8, t0.net_currency AS a9, t0.gross_amount AS a10, t0.gross_currency AS a11, t0.owner_id AS a12,\
             t2.NAME AS a13, t0.DAY AS a14 FROM sales_order t0 LEFT OUTER JOIN base_member t2 ON (t2.ID = t0.owner_id), base_party t1\
             WHERE (((t0.ARCHIVED = ?) AND (t0.customer_id IN (?))) AND (t1.ID = t0.customer_id))\
             ORDER BY t0.DAY DESC, t0.ID DESC LIMIT ? OFFSET ?""", "customer:eq:", UUID::fromString, "-day",
        List.of("Tnumber", "Tday", "Rcustomer", "Tstate", "Mnet", "Mgross", "Rowner"));

    private static final int LIMIT = 50;

    /**
     * A row of the page.
     *
     * @param id the record
     * @param version its version
     * @param cells what is in its columns, of a reference and an amount both parts; texts, yes or no, or null
     * @param sorted what it is sorted by
     */
    public record Line(UUID id, long version, List<Object> cells, String sorted) {
    }

    /** The statements of the page, in the running transaction; one line more than a page holds is read. */
    public List<Line> read(Connection connection, Who who, String asked) throws SQLException {
        Opening.open(connection, who, definition + ".read", true);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBoolean(1, false);
            query.setObject(2, value.apply(asked));
            query.setInt(3, LIMIT + 1);
            query.setInt(4, 0);
            try (ResultSet row = query.executeQuery()) {
                List<Line> lines = new ArrayList<>(LIMIT + 1);
                while (row.next()) {
                    lines.add(line(row));
                }
                return lines;
            }
        } finally {
            connection.commit();
        }
    }

    private Line line(ResultSet row) throws SQLException {
        List<Object> cells = new ArrayList<>();
        int at = 3;
        for (String column : columns) {
            switch (column.charAt(0)) {
                case 'B' -> cells.add(row.getBoolean(at++));
                case 'R', 'M' -> {
                    cells.add(row.getString(at++));
                    cells.add(row.getString(at++));
                }
                default -> cells.add(row.getString(at++));
            }
        }
        return new Line(row.getObject(1, UUID.class), row.getLong(2), cells, row.getString(at));
    }

    /** The page as the product's API writes it. */
    String json(List<Line> lines, String asked) {
        JsonText json = new JsonText().raw("{\"items\":[");
        int shown = Math.min(LIMIT, lines.size());
        for (int i = 0; i < shown; i++) {
            Line line = lines.get(i);
            json.raw(i == 0 ? "{\"id\":\"" : ",{\"id\":\"").raw(line.id().toString()).raw("\",\"version\":").raw(Long.toString(line.version()));
            cells(json, line.cells());
            json.raw("}");
        }
        return json.raw("]").field("next", lines.size() > LIMIT ? next(lines.get(LIMIT - 1), asked) : null).raw("}").toString();
    }

    private void cells(JsonText json, List<Object> cells) {
        int at = 0;
        for (String column : columns) {
            String name = column.substring(1);
            Object cell = cells.get(at++);
            switch (column.charAt(0)) {
                case 'B' -> json.raw(",\"").raw(name).raw("\":").raw(cell.toString());
                case 'R' -> json.pair(name, "id", (String) cell, "label", (String) cells.get(at++));
                case 'M' -> json.pair(name, "amount", (String) cell, "currency", (String) cells.get(at++));
                default -> json.field(name, (String) cell);
            }
        }
    }

    private String next(Line last, String asked) {
        int question = Objects.hash(definition, null, false, List.of(filter + asked), List.of(sort));
        String text = String.join("\u0001", Integer.toHexString(question), last.id().toString(), last.sorted());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
