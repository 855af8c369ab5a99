package kontor.inventory.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import kontor.base.CompanyRef;
import kontor.inventory.place.Location;
import kontor.inventory.place.Places;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.number.Numbers;
import kontor.platform.api.security.CurrentAccess;

/** Fills in what documents of this module do not say: legal entity, place, day and number. */
@ApplicationScoped
public class Settings {

    @Inject
    Data data;

    @Inject
    Numbers numbers;

    @Inject
    Places places;

    @Inject
    CurrentAccess access;

    @Inject
    Clock clock;

    /** Fills in what nobody entered, but for the number. Errors: goods lie at no such place. */
    public void complete(StockDocument document) {
        CompanyRef company = company(document.getCompanyId());
        Location home = document.getLocation() == null ? places.home(company.getId()) : document.getLocation();
        if (!home.isStock()) {
            throw new InvalidInput("location", "inventory.location.outside");
        }
        document.complete(document.getDay() == null ? today() : document.getDay(), home, company.getId());
    }

    /**
     * Gives a complete document its number, such as {@code D-2026-00017}, counted without gaps by legal entity and year. Asked
     * for after all locks on goods: who counts has others wait until the transaction ends.
     */
    public void number(StockDocument document, String series, String prefix) {
        int year = document.getDay().getYear();
        document.numbered(String.format(Locale.ROOT, "%s-%d-%05d", prefix, year, numbers.next(series, document.getCompanyId(), year)));
    }

    /** A legal entity; the caller's, or else the firm's first, for null. */
    public CompanyRef company(UUID named) {
        UUID id = named == null ? access.get().company() : named;
        return (id == null ? data.unscoped(CompanyRef.class).orderBy("r.id").first() : data.unscoped(CompanyRef.class).find(id))
                .orElseThrow(() -> new BusinessRuleViolation("base.company.missing"));
    }

    /** The day in the firm's zone. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** When goods move that move on a day: now, or at noon of a day that is past. Errors: the day is yet to come. */
    public Instant moment(LocalDate day) {
        if (day.isAfter(today())) {
            throw new InvalidInput("day", "inventory.day-ahead");
        }
        return day.equals(today()) ? clock.instant() : day.atTime(LocalTime.NOON).atZone(zone()).toInstant();
    }

    private ZoneId zone() {
        return access.get().zone();
    }
}
