package kontor.platform.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.platform.api.entity.BusinessRuleViolation;

/** Turns what the database refuses into what people can understand and mend. */
@ApplicationScoped
public class DatabaseErrors {

    // The driver's own classes are the server's, out of an application's sight; its message always quotes the name.
    private static final Pattern ONCE = Pattern.compile("[a-z]+_.*?([a-z]+)_once");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"([^\"]+)\"");

    /** A violation of the business's rules where the database's refusal means one; else the failure itself. */
    public Exception translate(Throwable failure) throws Error {
        if (failure instanceof Error error) {
            throw error;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                BusinessRuleViolation busy = new BusinessRuleViolation("platform.busy");
                busy.initCause(failure);
                return busy;
            }
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                RuntimeException meant = meaning(refused);
                if (meant != null) {
                    meant.initCause(failure);
                    return meant;
                }
            }
        }
        return (Exception) failure;
    }

    private static RuntimeException meaning(SQLException refused) {
        return switch (refused.getSQLState()) {
            case "23505" -> twice(constraint(refused));
            case "23503" -> new BusinessRuleViolation("platform.still-in-use", constraint(refused));
            case "23514" -> new BusinessRuleViolation("platform.check-failed", constraint(refused));
            case "57014", "55P03", "40P01" -> new BusinessRuleViolation("platform.busy");
            default -> null;
        };
    }

    /** Unique indexes are named {@code <table>_<column>_once}, so that the field at fault can be told. */
    private static RuntimeException twice(String index) {
        Matcher once = ONCE.matcher(index);
        return once.matches() ? BusinessRuleViolation.of(once.group(1), "platform.not-unique")
                : new BusinessRuleViolation("platform.not-unique");
    }

    private static String constraint(SQLException refused) {
        Matcher named = CONSTRAINT.matcher(String.valueOf(refused.getMessage()));
        return named.find() ? named.group(1) : "";
    }
}
