package kontor.accounting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.accounting.account.Account;
import kontor.accounting.account.Charts;
import kontor.accounting.entry.EntryLine;
import kontor.accounting.item.Item;
import kontor.base.CompanyRef;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.RecordNotFound;

/** Draws up the reports of the books. */
@ApplicationScoped
public class Reports {

    /** How many lines a page of the general ledger holds at most. */
    public static final int PAGE = 5_000;

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    @Inject
    Data data;

    @Inject
    Charts charts;

    @Inject
    Figures figures;

    /** What stands on each account; the company is null for the caller's own, the first day null for since the beginning. */
    public TrialBalance trialBalance(UUID company, LocalDate from, LocalDate to) {
        CompanyRef entity = charts.company(company);
        Map<UUID, AccountTurnover> before = from == null ? Map.of() : figures.turnover(entity.getId(), null, from.minusDays(1));
        Map<UUID, AccountTurnover> within = figures.turnover(entity.getId(), from, to);
        List<TrialBalance.Line> lines = new ArrayList<>();
        BigDecimal debit = BigDecimal.ZERO;
        BigDecimal credit = BigDecimal.ZERO;
        for (Account account : figures.accounts(entity.getId())) {
            BigDecimal opening = before.getOrDefault(account.getId(), AccountTurnover.NONE).balance();
            AccountTurnover turnover = within.getOrDefault(account.getId(), AccountTurnover.NONE);
            if (before.containsKey(account.getId()) || within.containsKey(account.getId())) {
                lines.add(new TrialBalance.Line(account.getId(), account.getCode(), account.getName(), account.getKind().name(), opening,
                        turnover.debit(), turnover.credit(), opening.add(turnover.balance())));
            }
            debit = debit.add(turnover.debit());
            credit = credit.add(turnover.credit());
        }
        return new TrialBalance(entity.getId(), entity.getCurrency(), from, to, lines, debit, credit);
    }

    /** What each levy came to in a period, by sort of turnover. */
    public List<TaxLine> taxes(UUID company, LocalDate from, LocalDate to) {
        return figures.taxes(charts.company(company).getId(), from == null ? BEGINNING : from, to);
    }

    /** What was open at the end of a day, as it stood then; by due date. */
    public List<OpenLine> openItems(UUID company, LocalDate day) {
        List<Item> open = figures.open(charts.company(company).getId(), day);
        Map<UUID, BigDecimal> settled = figures.settled(open, day);
        return open.stream().map(item -> line(item, settled.getOrDefault(item.getId(), BigDecimal.ZERO))).toList();
    }

    private static OpenLine line(Item item, BigDecimal settled) {
        BigDecimal amount = item.getAmount().getAmount();
        return new OpenLine(item.getId(), item.getParty().getId(), item.getParty().getName(), item.getDocumentType(), item.getDocument(),
                item.getNumber(), item.getDay(), item.getDueOn(), amount, item.isDebit() ? amount.subtract(settled) : amount.add(settled));
    }

    /** What was booked on an account. Errors: there is no such account. */
    public LedgerPage ledger(UUID account, LocalDate from, LocalDate to) {
        Account of = data.unscoped(Account.class).find(account).orElseThrow(() -> new RecordNotFound("accounting.account", account));
        LocalDate first = from == null ? BEGINNING : from;
        BigDecimal opening = figures.balance(of, first.minusDays(1));
        List<EntryLine> found = figures.lines(of, first, to, PAGE + 1);
        List<LedgerPage.Line> lines = new ArrayList<>();
        BigDecimal balance = opening;
        for (EntryLine line : found.subList(0, Math.min(PAGE, found.size()))) {
            balance = balance.add(line.balance());
            lines.add(new LedgerPage.Line(line.getEntry().getId(), line.getEntry().getNumber(), line.getDay(),
                    line.getText() == null ? line.getEntry().getText() : line.getText(), line.getDebit().getAmount(), line.getCredit().getAmount(), balance));
        }
        return new LedgerPage(account, opening, lines, figures.balance(of, to), found.size() <= PAGE);
    }
}
