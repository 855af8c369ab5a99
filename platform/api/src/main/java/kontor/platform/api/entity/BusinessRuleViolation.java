package kontor.platform.api.entity;

import java.util.List;
import java.util.Optional;

/**
 * A rule of the business does not allow what was asked. The message people read is the label {@code error.<rest of
 * code>} in the bundle of the module that the code begins with. Rolls the transaction back.
 */
public class BusinessRuleViolation extends RuntimeException {

    private final String code;
    private final transient List<Object> arguments;
    private final String field;

    /** A violation; {@code code} is {@code module.what-is-wrong}, arguments fill its message. */
    public BusinessRuleViolation(String code, Object... arguments) {
        this(null, code, List.of(arguments));
    }

    private BusinessRuleViolation(String field, String code, List<Object> arguments) {
        super(code + arguments);
        this.code = code;
        this.arguments = arguments;
        this.field = field;
    }

    /** A violation that one field is at the root of. */
    public static BusinessRuleViolation of(String field, String code, Object... arguments) {
        return new BusinessRuleViolation(field, code, List.of(arguments));
    }

    /** Stable code. */
    public String code() {
        return code;
    }

    /** What fills the message. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Public name of the field at fault, if one is. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
