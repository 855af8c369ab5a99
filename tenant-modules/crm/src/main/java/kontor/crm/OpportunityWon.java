package kontor.crm;

import java.math.BigDecimal;
import java.util.UUID;
import kontor.platform.api.event.DomainEvent;

/**
 * A customer has said yes. Published again if the opportunity is reopened and won once more.
 *
 * @param opportunityId the opportunity
 * @param customerId    the party that buys
 * @param amount        what the deal is worth, without tax; above zero
 * @param currency      ISO 4217 code of the amount
 */
public record OpportunityWon(UUID opportunityId, UUID customerId, BigDecimal amount, String currency) implements DomainEvent {

    @Override
    public UUID subject() {
        return opportunityId;
    }
}
