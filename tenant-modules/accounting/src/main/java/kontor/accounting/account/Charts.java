package kontor.accounting.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kontor.base.CompanyRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;
import kontor.platform.api.security.CurrentAccess;

/** The accounts and journals of legal entities. One that has none gets the generic chart as soon as something is to be booked. */
@ApplicationScoped
public class Charts {

    private static final String OF = "r.companyId = :company";

    @Inject
    Data data;

    @Inject
    CurrentAccess access;

    /** A legal entity; the caller's, or else the firm's first, for null. */
    public CompanyRef company(UUID named) {
        UUID id = named == null ? access.get().company() : named;
        return (id == null ? data.unscoped(CompanyRef.class).orderBy("r.id").first() : data.unscoped(CompanyRef.class).find(id))
                .orElseThrow(() -> new BusinessRuleViolation("base.company.missing"));
    }

    /** The accounts that the house books on by itself. Errors: the legal entity has accounts, but none for a purpose asked for. */
    public Map<Purpose, Account> purposes(UUID company) {
        ensure(company);
        Map<Purpose, Account> accounts = new EnumMap<>(Purpose.class);
        data.unscoped(Account.class).where("r.companyId = :company and r.purpose is not null").with("company", company).list()
                .forEach(account -> accounts.put(account.getPurpose(), account));
        return accounts;
    }

    /** The account of a purpose; empty if the legal entity has none yet. */
    public Optional<Account> account(UUID company, Purpose purpose) {
        return data.unscoped(Account.class).where("r.companyId = :company and r.purpose = :purpose").with("company", company)
                .with("purpose", purpose).first();
    }

    /** The journal of a kind, the first by code of several. Errors: there is none. */
    public Journal journal(UUID company, JournalKind kind) {
        ensure(company);
        return data.unscoped(Journal.class).where("r.companyId = :company and r.kind = :kind and r.archived = false").with("company", company)
                .with("kind", kind).orderBy("r.code, r.id").first()
                .orElseThrow(() -> new BusinessRuleViolation("accounting.journal.missing", kind.name()));
    }

    /** Makes the generic chart, in the firm's language, where the legal entity has no account; one maker at a time. */
    public void ensure(UUID company) {
        if (isEmpty(company)) {
            data.alone("accounting.chart " + company);
            if (isEmpty(company)) {
                make(company);
            }
        }
    }

    private boolean isEmpty(UUID company) {
        return data.unscoped(Account.class).where(OF).with("company", company).limit(1).list().isEmpty();
    }

    private void make(UUID company) {
        GenericChart chart = GenericChart.in(access.get().locale());
        List<Account> accounts = chart.accounts(company);
        accounts.forEach(data::add);
        chart.journals(company, accounts).forEach(data::add);
        data.flush();
    }
}
