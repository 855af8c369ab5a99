package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;

/** Finds members for what is done to their accounts. */
@ApplicationScoped
public class MemberRepository extends Repository<Member> {

    @Inject
    Data members;

    /** For CDI. */
    public MemberRepository() {
        super(Member.class);
    }

    /** Whether that account is another member's. */
    public boolean isTaken(String subject, UUID by) {
        return members.unscoped(Member.class).where("r.subject = :subject and r.id <> :member")
                .with("subject", subject).with("member", by).count() > 0;
    }

    /** A member, whoever asks: for noting that they have come. */
    public Optional<Member> known(UUID id) {
        return members.unscoped(Member.class).find(id);
    }
}
