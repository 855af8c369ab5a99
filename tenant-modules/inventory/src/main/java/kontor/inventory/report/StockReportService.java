package kontor.inventory.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kontor.base.ProductRef;
import kontor.inventory.StockLedger;
import kontor.inventory.document.Settings;
import kontor.inventory.stock.QuantRepository;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Action;
import kontor.platform.api.security.CurrentAccess;
import kontor.platform.api.value.Reference;

/** What was there at the end of a day: by the days on which goods moved, not by those on which it was entered. */
@ApplicationScoped
public class StockReportService {

    @Inject
    QuantRepository quants;

    @Inject
    StockLedger ledger;

    @Inject
    Settings settings;

    @Inject
    CurrentAccess access;

    /**
     * The stock at the end of a day in the firm's zone, by product, in the order of their names; products of which there was
     * nothing are left out. Values are shown to those who may read them.
     *
     * @param day     the day; null for today
     * @param product one product; null for all
     */
    @Action(value = "inventory.stock.read", readOnly = true)
    public List<StockOnDay> onDay(LocalDate day, UUID product) {
        Access caller = access.get();
        LocalDate asked = day == null ? settings.today() : day;
        if (asked.getYear() < 1 || asked.getYear() > 9999) {
            throw new InvalidInput("day", "platform.value-malformed.date", asked.toString());
        }
        Instant end = asked.plusDays(1).atStartOfDay(caller.zone()).toInstant();
        Map<UUID, BigDecimal> there = quants.there(end);
        Map<UUID, StockLedger.Worth> worth = new HashMap<>();
        if (caller.may("inventory.value.read")) {
            ledger.worth(settings.company(null).getId(), asked).forEach(each -> worth.put(each.product(), each));
        }
        Set<UUID> shown = new TreeSet<>(there.keySet());
        shown.addAll(worth.keySet());
        shown.removeIf(id -> product != null && !product.equals(id));
        return quants.products(shown).stream().map(each -> row(each, there, worth)).toList();
    }

    private static StockOnDay row(ProductRef product, Map<UUID, BigDecimal> there, Map<UUID, StockLedger.Worth> worth) {
        StockLedger.Worth valued = worth.get(product.getId());
        return new StockOnDay(new Reference(product.getId(), product.getName()), there.getOrDefault(product.getId(), BigDecimal.ZERO),
                valued == null ? null : valued.value());
    }
}
