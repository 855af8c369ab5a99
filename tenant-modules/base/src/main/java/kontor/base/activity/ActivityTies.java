package kontor.base.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyMerge;
import kontor.base.party.Party;
import kontor.platform.api.entity.Data;

/** Activities as they concern parties: they move with a merge. */
@ApplicationScoped
public class ActivityTies implements PartyMerge {

    @Inject
    Data data;

    @Override
    public String module() {
        return "base";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        Party to = data.pointer(Party.class, kept);
        data.unscoped(Activity.class).where("r.party.id = :gone or r.aboutId = :gone").with("gone", duplicate).list().forEach(a -> {
            if (a.getParty() != null && a.getParty().getId().equals(duplicate)) {
                a.setParty(to);
            }
            if (duplicate.equals(a.getAboutId())) {
                a.about(a.getAboutType(), kept);
            }
        });
    }
}
