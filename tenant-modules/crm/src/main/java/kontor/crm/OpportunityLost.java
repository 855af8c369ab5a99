package kontor.crm;

import java.math.BigDecimal;
import java.util.UUID;
import kontor.platform.api.event.DomainEvent;

/**
 * A deal has come to nothing.
 *
 * @param opportunityId the opportunity
 * @param customerId    the party that might have bought; null if none was named
 * @param amount        what the deal would have been worth, without tax; null if nobody said
 * @param currency      ISO 4217 code of the amount; null if there is none
 * @param reason        code of the reason, such as {@code PRICE}
 */
public record OpportunityLost(UUID opportunityId, UUID customerId, BigDecimal amount, String currency, String reason)
        implements DomainEvent {

    @Override
    public UUID subject() {
        return opportunityId;
    }
}
