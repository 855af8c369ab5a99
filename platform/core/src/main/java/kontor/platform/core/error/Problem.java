package kontor.platform.core.error;

import java.util.List;

/**
 * A failure as told to the one who asked.
 *
 * @param status    HTTP status that fits
 * @param code      stable code
 * @param message   what happened and what to do, in their language
 * @param fields    what is wrong field by field; empty if no field is at fault
 * @param reference what finds it in the log; null if it was expected and not logged
 */
public record Problem(int status, String code, String message, List<Field> fields, String reference) {

    /**
     * What is wrong with one field.
     *
     * @param field   public name
     * @param code    stable code
     * @param message what to do
     */
    public record Field(String field, String code, String message) {
    }
}
