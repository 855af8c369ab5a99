package kontor.base.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import kontor.base.CompanyRef;
import kontor.base.DocumentSettings;
import kontor.base.TaxRounding;
import kontor.base.TradeDocument;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;
import kontor.platform.api.number.Numbers;
import kontor.platform.api.security.CurrentAccess;

/** Reads a document's legal entity; the caller's own where the document names none yet. */
@ApplicationScoped
public class CompanySettings implements DocumentSettings {

    @Inject
    Data data;

    @Inject
    Numbers numbers;

    @Inject
    CurrentAccess access;

    @Inject
    Clock clock;

    @Override
    public void complete(TradeDocument document) {
        if (document.getDay() == null) {
            document.setDay(LocalDate.now(clock.withZone(access.get().zone())));
        }
        if (document.getCurrency() == null || document.getCurrency().isBlank()) {
            document.setCurrency(company(document).getCurrency());
        }
    }

    @Override
    public TaxRounding taxRounding(TradeDocument document) {
        return company(document).getTaxRounding();
    }

    @Override
    public String number(String series, String prefix, TradeDocument document) {
        int year = document.getDay().getYear();
        return String.format(Locale.ROOT, "%s-%d-%05d", prefix, year, numbers.next(series, company(document).getId(), year));
    }

    private CompanyRef company(TradeDocument document) {
        UUID id = document.getCompanyId() == null ? access.get().company() : document.getCompanyId();
        return (id == null ? data.unscoped(CompanyRef.class).orderBy("r.id").first() : data.unscoped(CompanyRef.class).find(id))
                .orElseThrow(() -> new BusinessRuleViolation("base.company.missing"));
    }
}
