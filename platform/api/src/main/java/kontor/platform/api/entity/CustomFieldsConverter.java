package kontor.platform.api.entity;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;

/** The tenant's own fields as a JSON document in one column. */
@Converter
public class CustomFieldsConverter implements AttributeConverter<Map<String, Object>, Object> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public Object convertToDatabaseColumn(Map<String, Object> fields) {
        return fields == null || fields.isEmpty() ? "{}" : JSON.toJson(fields);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Object> convertToEntityAttribute(Object document) {
        // The driver hands out an object of its own, whose text is the document.
        String text = document == null ? "{}" : document.toString();
        return "{}".equals(text) ? new TreeMap<>() : new TreeMap<>(JSON.fromJson(text, Map.class));
    }
}
