package kontor.platform.core.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.VersionConflict;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.core.entity.UnknownAction;
import kontor.platform.core.idempotency.IdempotencyConflict;
import kontor.platform.core.label.Labels;
import kontor.platform.core.limit.TooMuch;
import kontor.platform.core.metric.Meters;
import kontor.platform.core.security.ModuleOff;
import kontor.platform.core.security.UnknownTenant;
import kontor.platform.core.tenancy.CallerProvider;

/** The one place where what was thrown becomes what is told; screens and the API both ask here. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Inject
    Labels labels;

    @Inject
    CallerProvider callers;

    /** Finds the words of a message by its code. */
    @FunctionalInterface
    public interface Words {
        /** The message of a code with arguments, in the reader's language. */
        String of(String code, List<Object> arguments);
    }

    /** What to tell, in a language. What nobody foresaw is logged with tenant and reference. */
    public Problem of(Throwable thrown, Locale locale) {
        return of(thrown, (code, arguments) -> labels.message(code, arguments, locale), this::tenant);
    }

    /** The same for whoever has words of their own, and knows the tenant. */
    public static Problem of(Throwable thrown, Words words, Supplier<String> tenant) {
        Problem problem = told(thrown, words, tenant);
        Meters.count(problem.reference() == null ? "kontor_refusals_total" : "kontor_errors_total", "code", problem.code());
        return problem;
    }

    private static Problem told(Throwable thrown, Words words, Supplier<String> tenant) {
        if (thrown instanceof InvalidInput invalid) {
            return invalid(invalid, words);
        } else if (thrown instanceof BusinessRuleViolation rule) {
            String message = words.of(rule.code(), rule.arguments());
            return new Problem(409, rule.code(), message,
                    rule.field().map(f -> List.of(new Problem.Field(f, rule.code(), message))).orElse(List.of()), null);
        } else if (thrown instanceof VersionConflict) {
            return simple(412, "platform.version-conflict", words);
        } else if (thrown instanceof NotPermitted refused) {
            return simple(403, "field".equals(refused.code()) ? "platform.field-not-permitted" : "platform." + refused.code(), words);
        } else if (thrown instanceof UnknownTenant) {
            return simple(403, "platform.not-a-member", words);
        } else if (thrown instanceof IdempotencyConflict conflict) {
            return simple(conflict.inProgress() ? 409 : 422, "platform." + conflict.code(), words);
        } else if (thrown instanceof RecordNotFound || thrown instanceof ModuleOff || thrown instanceof UnknownAction) {
            return simple(404, "platform.not-found", words);
        } else if (thrown instanceof TooMuch much) {
            return new Problem(429, "platform.too-much", words.of("platform.too-much", List.of(much.retryAfter())), List.of(), null);
        } else if (Outage.causes(thrown)) {
            LOG.log(Level.WARNING, () -> "The database does not answer, tenant " + tenant.get() + ": " + thrown.getMessage());
            return simple(503, "platform.unavailable", words);
        }
        String reference = log(thrown, tenant.get());
        return new Problem(500, "platform.failure", words.of("platform.failure", List.of(reference)), List.of(), reference);
    }

    private static Problem simple(int status, String code, Words words) {
        return new Problem(status, code, words.of(code, List.of()), List.of(), null);
    }

    private static Problem invalid(InvalidInput invalid, Words words) {
        List<Problem.Field> fields = invalid.problems().stream()
                .map(p -> new Problem.Field(p.field(), p.code(), words.of(p.code(), p.arguments()))).toList();
        return new Problem(422, "platform.invalid-input", words.of("platform.invalid-input", List.of()), fields, null);
    }

    /** Writes a fault that nobody foresaw to the log, with the tenant; returns the reference that it is found by there. */
    public static String log(Throwable fault, String tenant) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, fault, () -> "Unforeseen failure, reference " + reference + ", tenant " + tenant);
        return reference;
    }

    private String tenant() {
        try {
            return callers.current().tenant();
        } catch (RuntimeException nobody) {
            return "none";
        }
    }
}
