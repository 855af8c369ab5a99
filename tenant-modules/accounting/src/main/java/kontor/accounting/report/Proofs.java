package kontor.accounting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.accounting.account.Charts;
import kontor.platform.api.security.CurrentAccess;

/** Proves that the books agree with what they are made of; where they do not, names the first record that is at fault. */
@ApplicationScoped
public class Proofs {

    @Inject
    Charts charts;

    @Inject
    EntryProof entries;

    @Inject
    StockProof stock;

    @Inject
    ReceivablesProof receivables;

    @Inject
    TaxProof taxes;

    @Inject
    NumberProof numbers;

    @Inject
    CurrentAccess access;

    /** All proofs of a legal entity (null for the caller's own) at the end of a day; those of goods only where stock is kept. */
    public List<Proof> of(UUID company, LocalDate day) {
        UUID entity = charts.company(company).getId();
        List<Proof> proofs = new ArrayList<>(List.of(entries.balanced(entity, day)));
        if (access.get().modules().contains("inventory")) {
            proofs.add(stock.stock(entity, day));
            proofs.add(stock.goods(entity));
        }
        proofs.add(receivables.agree(entity, day));
        proofs.add(taxes.agree(entity, day));
        proofs.add(numbers.withoutGaps(entity));
        return List.copyOf(proofs);
    }
}
