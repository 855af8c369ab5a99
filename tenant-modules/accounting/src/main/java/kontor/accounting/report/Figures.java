package kontor.accounting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.accounting.account.Account;
import kontor.accounting.entry.EntryLine;
import kontor.accounting.item.Allocation;
import kontor.accounting.item.Item;
import kontor.platform.api.entity.Data;

/** Figures of the books: sums are the database's, no line is added up here. Whoever asks has been let in. */
@ApplicationScoped
public class Figures {

    private static final String UNTIL = "r.companyId = :company and r.day <= :to";
    private static final String SINCE = "r.day >= :from";
    private static final String SIDES = "sum(r.debit.amount), sum(r.credit.amount)";
    private static final String ACCOUNT_SIDES = "r.account.id, " + SIDES;
    private static final String STILL_OPEN = """
            r.companyId = :company and r.day <= :day and abs(r.amount.amount) <> (select coalesce(sum(a.amount.amount), 0) from Allocation a
            where (a.debit = r or a.credit = r) and a.day <= :day)""";

    @Inject
    Data data;

    /** Turnover of each account from a day (null for the first) to a day. */
    Map<UUID, AccountTurnover> turnover(UUID company, LocalDate from, LocalDate to) {
        var lines = data.unscoped(EntryLine.class).where(UNTIL).with("company", company).with("to", to);
        if (from != null) {
            lines.where(SINCE).with("from", from);
        }
        return lines.select(AccountTurnover.class, ACCOUNT_SIDES, "r.account.id").stream()
                .collect(Collectors.toMap(AccountTurnover::account, Function.identity()));
    }

    /** Balance of an account at the end of a day. */
    BigDecimal balance(Account account, LocalDate day) {
        return data.unscoped(EntryLine.class).where("r.account = :account and r.day <= :to").with("account", account).with("to", day)
                .select(AccountTurnover.class, ACCOUNT_SIDES, "r.account.id").stream().map(AccountTurnover::balance)
                .findFirst().orElse(BigDecimal.ZERO);
    }

    /** All accounts of a legal entity, by code. */
    List<Account> accounts(UUID company) {
        return data.unscoped(Account.class).where("r.companyId = :company").with("company", company).orderBy("r.code, r.id").list();
    }

    /** What each levy came to. */
    List<TaxLine> taxes(UUID company, LocalDate from, LocalDate to) {
        return data.unscoped(EntryLine.class).where("r.companyId = :company and r.levy is not null and r.day >= :from and r.day <= :to")
                .with("company", company).with("from", from).with("to", to).orderBy("r.levy.name, r.turn, r.levy.id")
                .select(TaxLine.class, "r.levy.id, r.levy.name, r.turn, sum(r.base.amount), " + SIDES, "r.levy.id, r.levy.name, r.turn");
    }

    /** Lines of an account, by day. */
    List<EntryLine> lines(Account account, LocalDate from, LocalDate to, int most) {
        return data.unscoped(EntryLine.class).where("r.account = :account and r.day >= :from and r.day <= :to").with("account", account)
                .with("from", from).with("to", to).orderBy("r.day, r.id").limit(most).list();
    }

    /** Items of which something was open at the end of a day. */
    List<Item> open(UUID company, LocalDate day) {
        return data.unscoped(Item.class).where(STILL_OPEN).with("company", company).with("day", day).orderBy("r.dueOn, r.id").list();
    }

    /** How much of items had been set off at the end of a day, by item. */
    Map<UUID, BigDecimal> settled(Collection<Item> items, LocalDate day) {
        if (items.isEmpty()) {
            return Map.of();
        }
        Map<UUID, BigDecimal> settled = data.unscoped(Allocation.class).where("r.debit in :items and r.day <= :day").with("items", items)
                .with("day", day).select(Grouped.class, "r.debit.id, sum(r.amount.amount)", "r.debit.id").stream()
                .collect(Collectors.toMap(Grouped::id, Grouped::sum));
        data.unscoped(Allocation.class).where("r.credit in :items and r.day <= :day").with("items", items).with("day", day)
                .select(Grouped.class, "r.credit.id, sum(r.amount.amount)", "r.credit.id").forEach(sum -> settled.merge(sum.id(), sum.sum(), BigDecimal::add));
        return settled;
    }
}
