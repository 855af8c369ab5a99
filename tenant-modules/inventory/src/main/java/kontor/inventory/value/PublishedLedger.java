package kontor.inventory.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.base.CompanyRef;
import kontor.inventory.StockLedger;
import kontor.platform.api.entity.Data;
import kontor.platform.api.value.Money;

/** The stock ledger as other modules read it. */
@ApplicationScoped
public class PublishedLedger implements StockLedger {

    @Inject
    Data data;

    @Inject
    ValueRepository values;

    @Override
    public Money value(UUID company, LocalDate day) {
        BigDecimal sum = values.until(company, day).stream().map(Summed::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(sum, data.pointer(CompanyRef.class, company).getCurrency());
    }

    @Override
    public List<Worth> worth(UUID company, LocalDate day) {
        return values.until(company, day).stream().filter(sum -> sum.quantity().signum() != 0 || sum.worth().signum() != 0)
                .map(sum -> new Worth(sum.product(), sum.quantity(), new Money(sum.worth(), sum.currency()))).toList();
    }

    @Override
    public List<Booked> booked(UUID company, LocalDate day) {
        return values.documents(company, day).stream().map(DocumentSum::booked).toList();
    }
}
