package kontor.accounting.item;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.value.Money;

/** So much of two items has been set off against each other on a day; below zero, that was undone. It stands for good. */
@Entity
@Table(name = "accounting_allocation")
public class Allocation extends DomainEntity {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "debit_item_id")
    private Item debit;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credit_item_id")
    private Item credit;

    @NotNull
    private LocalDate day;

    @NotNull
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "amount_currency"))
    private Money amount;

    /** For the persistence provider. */
    protected Allocation() {
    }

    static Allocation of(Item debit, Item credit, BigDecimal amount, LocalDate day) {
        Allocation allocation = new Allocation();
        allocation.belongTo(debit.getCompanyId());
        allocation.debit = debit;
        allocation.credit = credit;
        allocation.amount = new Money(amount, debit.getAmount().getCurrency());
        allocation.day = day;
        return allocation;
    }

    /** What was to be paid. */
    public Item getDebit() {
        return debit;
    }

    /** What it was set off against. */
    public Item getCredit() {
        return credit;
    }

    /** The day on which that holds, in the firm's zone: not before either item's. */
    public LocalDate getDay() {
        return day;
    }

    /** How much; below zero where it was undone. */
    public Money getAmount() {
        return amount;
    }
}
