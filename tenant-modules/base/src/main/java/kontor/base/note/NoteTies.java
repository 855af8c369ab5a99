package kontor.base.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyDeletionCheck;
import kontor.base.PartyMerge;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;

/** Notes on parties: they move with a merge, and a party that has some is not deleted. */
@ApplicationScoped
public class NoteTies implements PartyMerge, PartyDeletionCheck {

    private static final String PARTY = "base.party";

    @Inject
    Data data;

    @Override
    public String module() {
        return "base";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        data.unscoped(Note.class).where("r.aboutId = :gone").with("gone", duplicate).list().forEach(n -> n.about(PARTY, kept));
        data.unscoped(Mention.class).where("r.aboutId = :gone").with("gone", duplicate).list().forEach(m -> m.about(PARTY, kept));
    }

    @Override
    public void check(UUID party) {
        if (data.unscoped(Note.class).where("r.aboutId = :party").with("party", party).count() > 0) {
            throw new BusinessRuleViolation("base.party.has-notes");
        }
    }
}
