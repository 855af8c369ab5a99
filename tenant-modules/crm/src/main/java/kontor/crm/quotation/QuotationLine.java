package kontor.crm.quotation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import kontor.base.TradeLine;
import kontor.platform.api.entity.BusinessRuleViolation;

/** A line of a quotation. It belongs to whoever its quotation belongs to. */
@Entity
@Table(name = "crm_quotation_line")
public class QuotationLine extends TradeLine {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "quotation_id")
    private Quotation quotation;

    /** A line yet to be filled in. */
    public QuotationLine() {
    }

    static QuotationLine copyOf(TradeLine other, Quotation quotation) {
        QuotationLine line = new QuotationLine();
        line.quotation = quotation;
        line.copy(other);
        line.setOwnerId(quotation.getOwnerId());
        return line;
    }

    /** The quotation that it is a line of. */
    public Quotation getQuotation() {
        return quotation;
    }

    /** See {@link #getQuotation}. Errors: it is a line of another one. */
    public void setQuotation(Quotation quotation) {
        if (this.quotation != null && !this.quotation.equals(quotation)) {
            throw BusinessRuleViolation.of("quotation", "crm.quotation-line.stays");
        }
        this.quotation = quotation;
    }
}
