package kontor.accounting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kontor.accounting.entry.Entry;
import kontor.accounting.entry.EntryLine;
import kontor.accounting.entry.EntryState;
import kontor.platform.api.entity.Data;

/** Every booking balances and is the whole of what it was posted as. */
@ApplicationScoped
class EntryProof {

    private static final String UNTIL = "r.companyId = :company and r.day <= :day";
    private static final String SIDES = "r.entry.id, sum(r.debit.amount), sum(r.credit.amount)";
    private static final String BROKEN = """
            r.entry.id having sum(r.debit.amount) <> sum(r.credit.amount) or sum(r.debit.amount) <> max(r.entry.total.amount)
            or count(r) <> max(r.entry.lineCount)""";
    private static final String EMPTY = """
            r.companyId = :company and r.day <= :day and r.state = :posted and not exists (select l from EntryLine l where l.entry = r)""";

    @Inject
    Data data;

    Proof balanced(UUID company, LocalDate day) {
        Sides all = data.unscoped(EntryLine.class).where(UNTIL).with("company", company).with("day", day)
                .select(Sides.class, "r.companyId, sum(r.debit.amount), sum(r.credit.amount)", "r.companyId").stream().findFirst()
                .orElse(new Sides(company, BigDecimal.ZERO, BigDecimal.ZERO));
        return Proof.of("balanced", all.debit(), all.credit(), fault(company, day));
    }

    private Proof.Fault fault(UUID company, LocalDate day) {
        return data.unscoped(EntryLine.class).where(UNTIL).with("company", company).with("day", day).orderBy("r.entry.id").limit(1)
                .select(Sides.class, SIDES, BROKEN).stream().findFirst()
                .map(sides -> new Proof.Fault("accounting.entry", sides.id(), data.pointer(Entry.class, sides.id()).getNumber(), sides.debit(), sides.credit()))
                .orElseGet(() -> data.unscoped(Entry.class).where(EMPTY).with("company", company).with("day", day).with("posted", EntryState.POSTED)
                        .orderBy("r.day, r.id").first()
                        .map(entry -> new Proof.Fault("accounting.entry", entry.getId(), entry.getNumber(), entry.getTotal().getAmount(), BigDecimal.ZERO))
                        .orElse(null));
    }
}
