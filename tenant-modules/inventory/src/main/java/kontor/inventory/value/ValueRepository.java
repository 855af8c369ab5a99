package kontor.inventory.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kontor.inventory.StockValueKind;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds values, layers and entries, whoever may see them: goods are valued for everybody. */
@ApplicationScoped
public class ValueRepository extends Repository<ProductValue> {

    private static final String OF = "r.companyId = :company and r.product.id in :products";
    private static final String UNTIL = "r.companyId = :company and r.day <= :day";
    private static final Set<StockValueKind> OF_ISSUES = Set.of(StockValueKind.ISSUE, StockValueKind.RETURN);

    @Inject
    Data everything;

    /** For CDI. */
    public ValueRepository() {
        super(ProductValue.class);
    }

    /** The records of these products. */
    List<ProductValue> of(UUID company, Collection<UUID> products) {
        return everything.unscoped(ProductValue.class).where(OF).with("company", company).with("products", products).list();
    }

    /** The same, locked in the one order in which everybody locks them: by ids of their own, as what is joined would be locked, too. */
    List<ProductValue> locked(UUID company, Collection<UUID> products) {
        return everything.unscoped(ProductValue.class).where(OF).with("company", company).with("products", products)
                .orderBy("r.id").locked().list();
    }

    /** The open layers of these, the oldest first. */
    List<Layer> open(Collection<ProductValue> values) {
        return everything.unscoped(Layer.class).where("r.open <> 0 and r.of in :values").with("values", values).orderBy("r.place").list();
    }

    /** How much of what left with a line of a delivery is still away: number and worth, both below zero; empty for none. */
    Optional<Away> away(UUID issueLine) {
        return everything.unscoped(ValueEntry.class).where("r.issueLine = :line and r.kind in :kinds").with("line", issueLine)
                .with("kinds", OF_ISSUES).select(Away.class, "sum(r.quantity), sum(r.worth.amount)", "r.issueLine")
                .stream().findFirst();
    }

    /** What each product's entries up to the end of a day come to. */
    List<Summed> until(UUID company, LocalDate day) {
        return everything.unscoped(ValueEntry.class).where(UNTIL).with("company", company).with("day", day).orderBy("r.product.id")
                .select(Summed.class, "r.product.id, sum(r.quantity), sum(r.worth.amount), max(r.worth.currency)", "r.product.id");
    }

    /** What each document's entries up to the end of a day come to. */
    List<DocumentSum> documents(UUID company, LocalDate day) {
        return everything.unscoped(ValueEntry.class).where(UNTIL).with("company", company).with("day", day)
                .orderBy("r.day, r.number, r.document").select(DocumentSum.class,
                        "r.document, r.documentType, r.number, r.day, sum(r.worth.amount), max(r.worth.currency)",
                        "r.document, r.documentType, r.number, r.day");
    }
}
