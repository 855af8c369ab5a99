package kontor.accounting.invoice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import kontor.base.DocumentTotals;
import kontor.base.LevyRef;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.value.Money;

/** What a levy of an issued invoice came to. */
@Entity
@Table(name = "accounting_invoice_tax")
public class InvoiceTax extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "levy_id")
    private LevyRef levy;

    @NotNull
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "base_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "base_currency"))
    private Money base;

    @NotNull
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "amount_currency"))
    private Money amount;

    /** For the persistence provider. */
    protected InvoiceTax() {
    }

    static InvoiceTax of(Invoice invoice, LevyRef levy, DocumentTotals.TaxTotal total) {
        InvoiceTax tax = new InvoiceTax();
        tax.belongTo(invoice.getCompanyId());
        tax.invoice = invoice;
        tax.levy = levy;
        tax.base = total.base();
        tax.amount = total.amount();
        return tax;
    }

    /** The invoice. */
    public Invoice getInvoice() {
        return invoice;
    }

    /** The levy. */
    public LevyRef getLevy() {
        return levy;
    }

    /** What it was reckoned on. */
    public Money getBase() {
        return base;
    }

    /** What it came to. */
    public Money getAmount() {
        return amount;
    }
}
