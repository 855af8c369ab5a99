package kontor.crm.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyMerge;
import kontor.base.PartyRef;

/** When two parties turn out to be one: quotations to the duplicate become quotations to the one kept. */
@ApplicationScoped
public class QuotationMerge implements PartyMerge {

    @Inject
    QuotationRepository quotations;

    @Override
    public String module() {
        return "crm";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        PartyRef to = quotations.party(kept);
        quotations.allTo(duplicate).forEach(quotation -> quotation.replace(duplicate, to));
    }
}
