package kontor.base.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyDeletionCheck;
import kontor.base.PartyMerge;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Data;

/** Files kept with parties: they move with a merge, and a party that has some is not deleted. */
@ApplicationScoped
public class AttachmentTies implements PartyMerge, PartyDeletionCheck {

    @Inject
    Data data;

    @Override
    public String module() {
        return "base";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        data.unscoped(Attachment.class).where("r.aboutId = :gone").with("gone", duplicate).list()
                .forEach(a -> a.about(a.getAboutType(), kept));
    }

    @Override
    public void check(UUID party) {
        if (data.unscoped(Attachment.class).where("r.aboutId = :party").with("party", party).count() > 0) {
            throw new BusinessRuleViolation("base.party.has-files");
        }
    }
}
