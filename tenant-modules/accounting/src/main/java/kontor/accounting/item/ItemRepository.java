package kontor.accounting.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kontor.base.PartyRef;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds items and what was set off. */
@ApplicationScoped
public class ItemRepository extends Repository<Item> {

    @Inject
    Data everything;

    /** For CDI. */
    public ItemRepository() {
        super(Item.class);
    }

    /** The items of documents, locked; whoever may see them. */
    public List<Item> locked(Collection<UUID> documents) {
        return everything.unscoped(Item.class).where("r.document in :documents").with("documents", documents).orderBy("r.id").locked().list();
    }

    /** What has been set off with items, in the order in which it was; whoever may see it. */
    List<Allocation> allocations(Collection<Item> items) {
        return everything.unscoped(Allocation.class).where("r.debit in :items or r.credit in :items").with("items", items)
                .orderBy("r.createdAt, r.id").list();
    }

    /** The documents that a document's items have been set off against; whoever may see them. */
    public List<UUID> partners(UUID document) {
        return everything.unscoped(Allocation.class).where("r.debit.document = :document or r.credit.document = :document")
                .with("document", document).list().stream().flatMap(each -> Stream.of(each.getDebit(), each.getCredit()))
                .map(Item::getDocument).filter(other -> !other.equals(document)).distinct().toList();
    }

    /** All items of a party, whoever may see them: for keeping references whole. */
    List<Item> allOf(UUID party) {
        return everything.unscoped(Item.class).where("r.party = :party").with("party", party(party)).list();
    }

    /** A pointer at a party. */
    PartyRef party(UUID id) {
        return pointer(PartyRef.class, id);
    }
}
