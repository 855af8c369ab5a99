package kontor.crm.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kontor.base.DocumentSettings;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;

/** Use cases about the lines of quotations. Each keeps the amounts of the quotation and of its opportunity in step. */
@ApplicationScoped
public class QuotationLineService extends RecordService<QuotationLine> {

    @Inject
    QuotationRepository quotations;

    @Inject
    DocumentSettings settings;

    @Override
    public EntityDefinition<QuotationLine> definition() {
        return QuotationLineDefinition.VALUE;
    }

    @Override
    protected void beforeWrite(QuotationLine line) {
        Quotation quotation = line.getQuotation();
        if (quotation == null) {
            throw new InvalidInput("quotation", "platform.required");
        }
        // A new line may be put only into a quotation that the caller's right to make lines reaches; seeing it is not enough.
        if (line.getCreatedAt() == null && quotations.find(quotation.getId()).isEmpty()) {
            throw new InvalidInput("quotation", "platform.reference-unknown", quotation.getId().toString());
        }
        line.complete(quotation.getCurrency());
        quotation.put(line);
        follow(quotation);
    }

    @Override
    protected void beforeDelete(QuotationLine line) {
        line.getQuotation().drop(line);
        follow(line.getQuotation());
    }

    private void follow(Quotation quotation) {
        quotation.reckon(settings.taxRounding(quotation));
        quotation.followOpportunity();
    }
}
