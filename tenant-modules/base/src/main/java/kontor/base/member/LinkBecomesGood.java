package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import kontor.base.InvitationLinkMade;
import kontor.platform.api.event.EventHandler;
import kontor.platform.api.identity.Accounts;

/** Makes a link good that was handed to somebody, unless the member was shut out meanwhile. */
@ApplicationScoped
public class LinkBecomesGood implements EventHandler<InvitationLinkMade> {

    @Inject
    MemberRepository members;

    /** There only in the worker. */
    @Inject
    Instance<Accounts> accounts;

    @Override
    public void handle(InvitationLinkMade event) {
        members.find(event.member()).filter(Member::mayHaveLink)
                .ifPresent(member -> accounts.get().allowLink(member.getId(), member.getSubject(), event.tokenHash(), event.until()));
    }
}
