package kontor.platform.core.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

    /** What to tell, in a language. What nobody foresaw is logged with tenant and reference. */
    public Problem of(Throwable thrown, Locale locale) {
        Problem problem = told(thrown, locale);
        Meters.count(problem.reference() == null ? "kontor_refusals_total" : "kontor_errors_total", "code", problem.code());
        return problem;
    }

    private Problem told(Throwable thrown, Locale locale) {
        if (thrown instanceof InvalidInput invalid) {
            return invalid(invalid, locale);
        } else if (thrown instanceof BusinessRuleViolation rule) {
            String message = labels.message(rule.code(), rule.arguments(), locale);
            return new Problem(409, rule.code(), message,
                    rule.field().map(f -> List.of(new Problem.Field(f, rule.code(), message))).orElse(List.of()), null);
        } else if (thrown instanceof VersionConflict) {
            return simple(412, "platform.version-conflict", locale);
        } else if (thrown instanceof NotPermitted refused) {
            return simple(403, "platform." + refused.code(), locale);
        } else if (thrown instanceof UnknownTenant) {
            return simple(403, "platform.not-a-member", locale);
        } else if (thrown instanceof IdempotencyConflict conflict) {
            return simple(conflict.inProgress() ? 409 : 422, "platform." + conflict.code(), locale);
        } else if (thrown instanceof RecordNotFound || thrown instanceof ModuleOff || thrown instanceof UnknownAction) {
            return simple(404, "platform.not-found", locale);
        } else if (thrown instanceof TooMuch much) {
            return new Problem(429, "platform.too-much", labels.message("platform.too-much", List.of(much.retryAfter()), locale), List.of(), null);
        } else if (Outage.causes(thrown)) {
            LOG.log(Level.WARNING, () -> "The database does not answer, tenant " + tenant() + ": " + thrown.getMessage());
            return simple(503, "platform.unavailable", locale);
        }
        return unforeseen(thrown, locale);
    }

    private Problem simple(int status, String code, Locale locale) {
        return new Problem(status, code, labels.message(code, List.of(), locale), List.of(), null);
    }

    private Problem invalid(InvalidInput invalid, Locale locale) {
        List<Problem.Field> fields = invalid.problems().stream()
                .map(p -> new Problem.Field(p.field(), p.code(), labels.message(p.code(), p.arguments(), locale))).toList();
        return new Problem(422, "platform.invalid-input", labels.message("platform.invalid-input", List.of(), locale), fields, null);
    }

    private Problem unforeseen(Throwable thrown, Locale locale) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, thrown, () -> "Unforeseen failure, reference " + reference + ", tenant " + tenant());
        return new Problem(500, "platform.failure", labels.message("platform.failure", List.of(reference), locale), List.of(), reference);
    }

    private String tenant() {
        try {
            return callers.current().tenant();
        } catch (RuntimeException nobody) {
            return "none";
        }
    }
}
