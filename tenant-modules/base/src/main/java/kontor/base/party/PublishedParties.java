package kontor.base.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kontor.base.NewParty;
import kontor.base.PartyDirectory;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.Row;

/** Parties for other modules, made by the same use case that people use, so that rights, checks, search and history hold. */
@ApplicationScoped
public class PublishedParties implements PartyDirectory {

    @Inject
    PartyService parties;

    @Inject
    Data data;

    @Override
    public UUID create(NewParty party) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Party_.KIND, (party.person() ? PartyKind.PERSON : PartyKind.ORGANIZATION).name());
        values.put(Party_.NAME, party.name());
        values.put(Party_.ORGANIZATION, party.organization());
        values.put(Party_.JOB_TITLE, party.jobTitle());
        values.put(Party_.EMAIL, party.email());
        values.put(Party_.PHONE, party.phone());
        values.put(Party_.CITY, party.city());
        values.put(Party_.COUNTRY, party.country());
        values.values().removeIf(value -> value == null);
        return parties.create(Row.of(values)).id();
    }

    @Override
    public void becomeCustomer(UUID id) {
        Party party = data.unscoped(Party.class).find(id).orElseThrow(() -> new RecordNotFound("base.party", id));
        if (!party.isCustomer()) {
            party.setCustomer(true);
        }
    }
}
