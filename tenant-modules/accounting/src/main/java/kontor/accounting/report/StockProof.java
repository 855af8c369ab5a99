package kontor.accounting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kontor.accounting.account.Account;
import kontor.accounting.account.Charts;
import kontor.accounting.account.Purpose;
import kontor.accounting.entry.Entry;
import kontor.accounting.entry.EntryLine;
import kontor.accounting.goods.Goods;
import kontor.inventory.StockLedger;
import kontor.platform.api.entity.Data;

/** The stock ledger is what the inventory account says, document by document; goods to be invoiced are what theirs says. */
@ApplicationScoped
class StockProof {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    @Inject
    Data data;

    @Inject
    Charts charts;

    @Inject
    Figures figures;

    @Inject
    Instance<StockLedger> ledger;

    Proof stock(UUID company, LocalDate day) {
        Account account = charts.account(company, Purpose.INVENTORY).orElse(null);
        BigDecimal books = account == null ? BigDecimal.ZERO : figures.balance(account, day);
        return Proof.of("stock", ledger.get().value(company, day).getAmount(), books, fault(company, account, day));
    }

    private Proof.Fault fault(UUID company, Account account, LocalDate day) {
        Map<UUID, BigDecimal> booked = new HashMap<>();
        if (account != null) {
            data.unscoped(EntryLine.class).where("r.account = :account and r.day <= :day").with("account", account).with("day", day)
                    .select(Sides.class, "r.entry.document, sum(r.debit.amount), sum(r.credit.amount)", "r.entry.document")
                    .forEach(sides -> booked.put(sides.id(), sides.balance()));
        }
        for (StockLedger.Booked document : ledger.get().booked(company, day)) {
            BigDecimal there = booked.getOrDefault(document.document(), BigDecimal.ZERO);
            booked.remove(document.document());
            if (there.compareTo(document.value().getAmount()) != 0) {
                return new Proof.Fault(document.documentType(), document.document(), document.number(), document.value().getAmount(), there);
            }
        }
        return booked.entrySet().stream().filter(left -> left.getValue().signum() != 0).findFirst().map(left -> unknown(account, left.getKey(), left.getValue()))
                .orElse(null);
    }

    /** A booking on the inventory account that the stock ledger knows nothing of. */
    private Proof.Fault unknown(Account account, UUID document, BigDecimal value) {
        Entry entry = (document == null
                ? data.unscoped(EntryLine.class).where("r.account = :account and r.day is not null and r.entry.document is null")
                : data.unscoped(EntryLine.class).where("r.account = :account and r.day is not null and r.entry.document = :document").with("document", document))
                .with("account", account).orderBy("r.day, r.id").first().map(EntryLine::getEntry).orElseThrow();
        return new Proof.Fault("accounting.entry", entry.getId(), entry.getNumber(), BigDecimal.ZERO, value);
    }

    /** As things stand now: goods keep no history of their own. */
    Proof goods(UUID company) {
        BigDecimal source = data.unscoped(Goods.class).where("r.companyId = :company").with("company", company)
                .select(Grouped.class, "r.companyId, sum(r.openCost)", "r.companyId").stream().map(Grouped::sum).findFirst().orElse(BigDecimal.ZERO);
        BigDecimal books = charts.account(company, Purpose.GDNI).map(account -> figures.balance(account, EVER)).orElse(BigDecimal.ZERO);
        return Proof.of("goods", source, books, null);
    }
}
