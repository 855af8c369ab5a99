package kontor.ui.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies of requests as values by name. */
public final class JsonReading {

    private JsonReading() {
    }

    /** The values of a JSON object. Errors: {@link MalformedBody}. */
    public static Map<String, Object> object(String body) {
        if (body == null || body.isBlank()) {
            return Map.of();
        }
        try (var reader = Answers.JSON.createReader(new StringReader(body))) {
            if (reader.readValue() instanceof JsonObject object) {
                return values(object);
            }
        } catch (JsonException malformed) {
            throw new MalformedBody(malformed.getMessage());
        }
        throw new MalformedBody("a JSON object was expected");
    }

    /** Any JSON, for what is kept as it came. Errors: {@link MalformedBody}. */
    public static JsonValue tree(String body) {
        // The database keeps no zero characters in texts.
        if (body == null || body.isBlank() || body.contains("\\u0000")) {
            throw new MalformedBody("JSON was expected");
        }
        try (var reader = Answers.JSON.createReader(new StringReader(body))) {
            return reader.readValue();
        } catch (JsonException malformed) {
            throw new MalformedBody(malformed.getMessage());
        }
    }

    /** The objects of a list that {@link #object} has read under a name. Errors: {@link MalformedBody}. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> objects(String name, Object read) {
        if (read instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            return (List<Map<String, Object>>) list;
        }
        throw new MalformedBody(name + ": a list of JSON objects was expected");
    }

    private static Map<String, Object> values(JsonObject object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static Object value(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        } else if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        } else if (value instanceof JsonObject object) {
            return values(object);
        } else if (value instanceof JsonArray array) {
            return array.stream().map(JsonReading::value).toList();
        }
        return switch (value.getValueType()) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            default -> null;
        };
    }
}
