package kontor.accounting.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.accounting.account.Purpose;
import kontor.accounting.entry.Entry;
import kontor.accounting.entry.EntryLine;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;

/** Makes items of what is booked on control accounts, and sets them off against each other. */
@ApplicationScoped
public class Settling {

    @Inject
    Data data;

    @Inject
    ItemRepository items;

    /** The items of a booking, in the order of its lines; made. */
    public List<Item> arise(Entry entry) {
        List<Item> made = new ArrayList<>();
        for (EntryLine line : entry.getLines()) {
            if (line.getAccount().getPurpose() == Purpose.RECEIVABLE && line.balance().signum() != 0) {
                made.add(data.add(Item.of(line)));
            }
        }
        return made;
    }

    /** Sets so much of two items off against each other. Errors: they are of two customers, on one side, or less of one is left. */
    public void settle(Item debit, Item credit, BigDecimal amount, LocalDate day) {
        if (!debit.getParty().getId().equals(credit.getParty().getId())) {
            throw new BusinessRuleViolation("accounting.item.other-party", debit.getNumber(), credit.getNumber());
        }
        if (!debit.isDebit() || credit.isDebit() || amount.signum() <= 0) {
            throw new BusinessRuleViolation("accounting.item.same-side", debit.getNumber(), credit.getNumber());
        }
        LocalDate latest = debit.getDay().isAfter(credit.getDay()) ? debit.getDay() : credit.getDay();
        move(debit, credit, amount, latest.isAfter(day) ? latest : day);
    }

    /** Undoes all that was set off with these items, which are locked, as are those on the other side. Errors: the day is before they were set off. */
    public void undo(Collection<Item> mine, LocalDate day) {
        Map<List<Item>, BigDecimal> held = new LinkedHashMap<>();
        for (Allocation each : items.allocations(mine)) {
            if (each.getDay().isAfter(day)) {
                throw BusinessRuleViolation.of("day", "accounting.entry.too-early");
            }
            held.merge(List.of(each.getDebit(), each.getCredit()), each.getAmount().getAmount(), BigDecimal::add);
        }
        held.forEach((pair, amount) -> {
            if (amount.signum() != 0) {
                move(pair.get(0), pair.get(1), amount.negate(), day);
            }
        });
    }

    /** What was a duplicate's is from now on the kept party's. */
    public void merge(UUID duplicate, UUID kept) {
        items.allOf(duplicate).forEach(item -> item.replace(items.party(kept)));
    }

    private void move(Item debit, Item credit, BigDecimal amount, LocalDate day) {
        debit.settle(amount);
        credit.settle(amount);
        data.add(Allocation.of(debit, credit, amount, day));
    }
}
