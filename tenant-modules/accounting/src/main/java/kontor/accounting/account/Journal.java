package kontor.accounting.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kontor.platform.api.entity.DomainEntity;

/** A book of first entry. */
@Entity
@Table(name = "accounting_journal")
public class Journal extends DomainEntity {

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private JournalKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    /** A journal yet to be filled in. */
    public Journal() {
    }

    static Journal of(UUID company, String name, JournalKind kind, Account account) {
        Journal journal = new Journal();
        journal.belongTo(company);
        journal.code = kind.name();
        journal.name = name;
        journal.kind = kind;
        journal.account = account;
        return journal;
    }

    void join(UUID company) {
        belongTo(company);
    }

    /** Short name, once in a legal entity. */
    public String getCode() {
        return code;
    }

    /** See {@link #getCode}. */
    public void setCode(String code) {
        this.code = code;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** What it is for. */
    public JournalKind getKind() {
        return kind;
    }

    /** See {@link #getKind}. */
    public void setKind(JournalKind kind) {
        this.kind = kind;
    }

    /** Where the money is that goes through it; null for a journal without money. */
    public Account getAccount() {
        return account;
    }

    /** See {@link #getAccount}. */
    public void setAccount(Account account) {
        this.account = account;
    }
}
