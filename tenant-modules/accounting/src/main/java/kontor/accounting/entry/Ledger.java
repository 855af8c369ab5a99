package kontor.accounting.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.accounting.account.Charts;
import kontor.base.LevyRef;
import kontor.base.PartyRef;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;

/** Books what other parts of the module say. What is booked here stands at once. */
@ApplicationScoped
public class Ledger {

    @Inject
    Data data;

    @Inject
    Charts charts;

    @Inject
    EntryRepository entries;

    /** Books a voucher. Errors: its sides are not equal, or it has fewer than two amounts. */
    public Entry book(Voucher voucher) {
        UUID company = voucher.journal().getCompanyId();
        Entry entry = Entry.posted(voucher, company, charts.company(company).getCurrency());
        List<Leg> legs = voucher.legs().stream().filter(Leg::counts).toList();
        for (int i = 0; i < legs.size(); i++) {
            EntryLine line = entry.getLines().get(i);
            Leg leg = legs.get(i);
            if (leg.party() != null) {
                line.concern(data.pointer(PartyRef.class, leg.party()));
            }
            if (leg.tax() != null) {
                line.tax(data.pointer(LevyRef.class, leg.tax().levy()), leg.tax());
            }
        }
        return entries.add(entry);
    }

    /**
     * Books the opposite of a booking. Errors: that does not stand, was taken back already, or is of a later day.
     *
     * @param counted how the number was counted, where it is not a document's; else null
     */
    public Entry reverse(Entry entry, String number, LocalDate day, Days.Counted counted) {
        if (entry.getState() != EntryState.POSTED || entries.isReversed(entry)) {
            throw new BusinessRuleViolation("accounting.entry.not-reversible");
        }
        if (day.isBefore(entry.getDay())) {
            throw BusinessRuleViolation.of("day", "accounting.entry.too-early");
        }
        List<Leg> legs = entry.getLines().stream().map(Ledger::opposite).toList();
        return book(new Voucher(entry.getJournal(), number, day, entry.getNumber(), entry.getDocumentType(), entry.getDocument(), entry, counted, legs));
    }

    private static Leg opposite(EntryLine line) {
        Leg.Tax tax = line.getLevy() == null ? null : new Leg.Tax(line.getLevy().getId(), line.getBase().getAmount(), opposite(line.getTurn()));
        return new Leg(line.getAccount(), line.balance().negate(), line.getText(), line.getParty() == null ? null : line.getParty().getId(),
                line.getDueOn(), tax);
    }

    private static Turn opposite(Turn turn) {
        return switch (turn) {
            case SALE -> Turn.SALE_CREDIT;
            case SALE_CREDIT -> Turn.SALE;
            case PURCHASE -> Turn.PURCHASE_CREDIT;
            case PURCHASE_CREDIT -> Turn.PURCHASE;
        };
    }
}
