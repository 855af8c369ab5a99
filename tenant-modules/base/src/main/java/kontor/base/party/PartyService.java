package kontor.base.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kontor.base.PartiesMerged;
import kontor.base.PartyCreated;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.event.DomainEvents;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Action;
import kontor.platform.api.security.CurrentAccess;

/** Use cases about parties. */
@ApplicationScoped
public class PartyService extends RecordService<Party> {

    private static final int MOST_CANDIDATES = 10;

    @Inject
    PartyRepository parties;

    @Inject
    PartyReferences references;

    @Inject
    CurrentAccess access;

    @Inject
    DomainEvents events;

    @Override
    public EntityDefinition<Party> definition() {
        return PartyDefinition.VALUE;
    }

    /** Parties that may be the one being entered, the likeliest first; fields that the caller may not see play no part. */
    @Action(value = "base.party.read", readOnly = true)
    public List<PartyCandidate> duplicates(PartySketch sketch) {
        PartySketch seen = new PartySketch(sketch.id(), sketch.name(), ifSeen("number", sketch.number()),
                ifSeen("email", sketch.email()), ifSeen("taxNumber", sketch.taxNumber()), ifSeen("city", sketch.city()));
        return parties.resembling(seen).stream().map(party -> candidate(seen, party))
                .filter(candidate -> candidate.likeness() >= Likeness.WORTH_TELLING)
                .sorted(Comparator.comparingInt(PartyCandidate::likeness).reversed()).limit(MOST_CANDIDATES).toList();
    }

    /** Joins a duplicate into a party: its gaps are filled, all that pointed at the duplicate points at it. Errors: as {@link #update}. */
    @Action("base.party.merge")
    public Row merge(UUID id, long version, MergeParty input) {
        Party duplicate = parties.find(input.duplicate())
                .orElseThrow(() -> new InvalidInput("duplicate", "platform.reference-unknown", input.duplicate().toString()));
        return act(id, version, kept -> {
            // Moved first: their queries write what is pending, and both parties are then written only once.
            kept.mustBeTheSameAs(duplicate);
            references.move(duplicate.getId(), id);
            kept.absorb(duplicate);
            events.publish(new PartiesMerged(id, duplicate.getId()));
        });
    }

    @Override
    protected void beforeWrite(Party party) {
        party.checkLinks();
        party.checkNumbers();
    }

    @Override
    protected void afterCreate(Party party) {
        events.publish(new PartyCreated(party.getId()));
    }

    @Override
    protected void beforeDelete(Party party) {
        references.checkDeletion(party.getId());
    }

    private PartyCandidate candidate(PartySketch sketch, Party party) {
        Likeness likeness = Likeness.of(sketch, party);
        return new PartyCandidate(party.getId(), party.getName(), ifSeen("city", party.getCity()), likeness.percent(), likeness.reasons());
    }

    private String ifSeen(String field, String value) {
        Access caller = access.get();
        return caller.mayRead(definition(), definition().field(field)) ? value : null;
    }
}
