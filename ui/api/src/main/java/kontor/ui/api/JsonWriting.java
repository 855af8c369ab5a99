package kontor.ui.api;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.CustomField;
import kontor.platform.api.entity.Row;
import kontor.platform.api.query.Page;
import kontor.platform.api.query.Total;
import kontor.platform.api.value.Money;
import kontor.platform.api.value.Reference;

/** Rows as JSON: decimals and dates as strings, references with their label. */
public final class JsonWriting {

    private JsonWriting() {
    }

    /** A page of a list; {@code count} is left out where null. */
    public static void page(JsonGenerator json, Page page, Long count) {
        json.writeStartObject().writeStartArray("items");
        page.items().forEach(row -> row(json, row));
        json.writeEnd();
        if (page.next() == null) {
            json.writeNull("next");
        } else {
            json.write("next", page.next());
        }
        if (count != null) {
            json.write("count", count);
        }
        json.writeEnd();
    }

    static void totals(JsonGenerator json, List<Total> totals) {
        json.writeStartObject().writeStartArray("items");
        totals.forEach(total -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("group", total.group());
            entry.put("label", total.label());
            entry.put("count", total.count());
            entry.put("sum", total.currency() == null || total.sum() == null ? total.sum() : new Money(total.sum(), total.currency()));
            if (total.unit() != null) {
                entry.put("unit", total.unit());
            }
            value(json, entry);
        });
        json.writeEnd().writeEnd();
    }

    /** A record; the fields that the firm has added stand together in one object. */
    public static void row(JsonGenerator json, Row row) {
        json.writeStartObject().write("id", row.id().toString()).write("version", row.version());
        Map<String, Object> own = new LinkedHashMap<>();
        row.values().forEach((name, value) -> {
            if (name.startsWith(CustomField.PREFIX)) {
                own.put(name.substring(CustomField.PREFIX.length()), value);
            } else {
                json.writeKey(name);
                value(json, value);
            }
        });
        if (!own.isEmpty()) {
            json.writeKey(CustomField.SECTION);
            value(json, own);
        }
        json.writeEnd();
    }

    /** Any value that a field or an answer may hold. */
    public static void value(JsonGenerator json, Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof BigDecimal number) {
            json.write(number.toPlainString());
        } else if (value instanceof Boolean bool) {
            json.write(bool);
        } else if (value instanceof Integer || value instanceof Long) {
            json.write(((Number) value).longValue());
        } else if (value instanceof Money money) {
            json.writeStartObject().write("amount", money.getAmount().toPlainString()).write("currency", money.getCurrency()).writeEnd();
        } else if (value instanceof Reference reference) {
            reference(json, reference);
        } else if (value instanceof JsonValue already) {
            json.write(already);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, inner) -> {
                json.writeKey(key.toString());
                value(json, inner);
            });
            json.writeEnd();
        } else if (value instanceof Iterable<?> several) {
            json.writeStartArray();
            several.forEach(each -> value(json, each));
            json.writeEnd();
        } else {
            json.write(value.toString());
        }
    }

    private static void reference(JsonGenerator json, Reference reference) {
        json.writeStartObject().write("id", reference.id().toString());
        if (reference.label() != null) {
            json.write("label", reference.label());
        }
        json.writeEnd();
    }
}
