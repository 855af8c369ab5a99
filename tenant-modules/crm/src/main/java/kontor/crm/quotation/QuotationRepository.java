package kontor.crm.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.base.PartyRef;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds quotations. */
@ApplicationScoped
public class QuotationRepository extends Repository<Quotation> {

    @Inject
    Data everything;

    /** For CDI. */
    public QuotationRepository() {
        super(Quotation.class);
    }

    /** All quotations to a party, whoever may see them: for keeping references whole. */
    public List<Quotation> allTo(UUID party) {
        return everything.unscoped(Quotation.class).where("r.customer = :party").with("party", party(party)).list();
    }

    /** Quotations that are with customers and whose last day has passed, whoever may see them. */
    public List<Quotation> outOfDate(LocalDate today, int most) {
        return everything.unscoped(Quotation.class).where("r.state = :sent").where("r.validUntil < :today")
                .with("sent", QuotationState.SENT).with("today", today).orderBy("r.validUntil, r.id").limit(most).list();
    }

    /** A pointer at a party. */
    public PartyRef party(UUID id) {
        return pointer(PartyRef.class, id);
    }
}
