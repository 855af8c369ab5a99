package kontor.accounting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import kontor.accounting.entry.Days;
import kontor.accounting.entry.ReverseInput;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Action;

/** Use cases about payments. */
@ApplicationScoped
public class PaymentService extends RecordService<Payment> {

    @Inject
    Paying paying;

    @Inject
    Days days;

    @Override
    public EntityDefinition<Payment> definition() {
        return PaymentDefinition.VALUE;
    }

    /** Books a draft. Errors: {@link BusinessRuleViolation} if it is none. */
    @Action("accounting.payment.post")
    public Row post(UUID id, long version) {
        return act(id, version, payment -> paying.post(payment, BigDecimal.ZERO));
    }

    /** Sets some of it off against an invoice or a credit note. Errors: {@link InvalidInput} if either has less left; they are of two customers. */
    @Action("accounting.payment.allocate")
    public Row allocate(UUID id, long version, AllocateInput input) {
        return act(id, version, payment -> paying.allocate(payment, input.invoice(), input.amount(), days.today()));
    }

    /** Takes it back. Errors: {@link BusinessRuleViolation} if it is not posted, or the day is before its own. */
    @Action("accounting.payment.reverse")
    public Row reverse(UUID id, long version, ReverseInput input) {
        return act(id, version, payment -> paying.reverse(payment, days.orToday(input.day())));
    }

    @Override
    protected boolean offers(String action, Row row) {
        return !action.equals("allocate") || "POSTED".equals(row.text("state"));
    }

    @Override
    protected void beforeWrite(Payment payment) {
        if (payment.getState() == PaymentState.DRAFT) {
            paying.complete(payment);
        }
    }

    @Override
    protected void beforeDelete(Payment payment) {
        payment.checkOpen("state");
    }
}
