package kontor.base.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyMerge;
import kontor.platform.api.entity.Data;

/** Moves what points at a party within this package: its contacts, those who report to it, its addresses. */
@ApplicationScoped
public class PartyTies implements PartyMerge {

    @Inject
    Data data;

    @Override
    public String module() {
        return "base";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        Party to = data.pointer(Party.class, kept);
        data.unscoped(Party.class).where("r.organization.id = :gone").with("gone", duplicate).list()
                .forEach(contact -> contact.setOrganization(to));
        data.unscoped(Party.class).where("r.reportsTo.id = :gone").where("r.id <> :kept").with("gone", duplicate).with("kept", kept)
                .list().forEach(report -> report.setReportsTo(to));
        data.unscoped(Address.class).where("r.party.id = :gone").with("gone", duplicate).list()
                .forEach(address -> address.setParty(to));
    }
}
