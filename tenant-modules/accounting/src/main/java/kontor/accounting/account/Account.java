package kontor.accounting.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kontor.platform.api.entity.DomainEntity;

/** An account of a legal entity. */
@Entity
@Table(name = "accounting_account")
public class Account extends DomainEntity {

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    /** An account yet to be filled in. */
    public Account() {
    }

    static Account of(UUID company, String code, String name, AccountKind kind, Purpose purpose) {
        Account account = new Account();
        account.belongTo(company);
        account.code = code;
        account.name = name;
        account.kind = kind;
        account.purpose = purpose;
        return account;
    }

    void join(UUID company) {
        belongTo(company);
    }

    /** Number in the chart, such as {@code 1100}; once in a legal entity. */
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

    /** What it is. */
    public AccountKind getKind() {
        return kind;
    }

    /** See {@link #getKind}. */
    public void setKind(AccountKind kind) {
        this.kind = kind;
    }

    /** What the house books here by itself; null for nothing. */
    public Purpose getPurpose() {
        return purpose;
    }
}
