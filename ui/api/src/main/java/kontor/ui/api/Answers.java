package kontor.ui.api;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.function.Consumer;

/** Bodies of answers. */
public final class Answers {

    /** Reads and writes JSON. Looking the provider up costs more than writing a page; one is enough. */
    static final JsonProvider JSON = JsonProvider.provider();

    private Answers() {
    }

    /** What {@code writing} writes. */
    public static String json(Consumer<JsonGenerator> writing) {
        StringWriter text = new StringWriter(2048);
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            writing.accept(generator);
        }
        return text.toString();
    }
}
