package kontor.ui.accounting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.platform.api.entity.InvalidInput;
import kontor.ui.api.Answers;
import kontor.ui.api.JsonWriting;
import kontor.ui.api.RequestParts;

/** What reports of the books are asked by, and how they answer. */
final class Reporting {

    private Reporting() {
    }

    static String items(List<Map<String, Object>> items) {
        return answer(Map.of("items", items));
    }

    static String answer(Map<String, Object> answer) {
        return Answers.json(json -> JsonWriting.value(json, answer));
    }

    /** An id; null where none is written. Errors: {@link InvalidInput} if it is none. */
    static UUID id(String written) {
        return written == null || written.isBlank() ? null : RequestParts.id(written);
    }

    /** A day; null where none is written. Errors: {@link InvalidInput} if it is none. */
    static LocalDate day(String name, String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException malformed) {
            throw new InvalidInput(name, "platform.value-malformed.date", written);
        }
    }
}
