package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import kontor.base.MemberAccessChanged;
import kontor.platform.api.event.EventHandler;
import kontor.platform.api.identity.AccountRefused;
import kontor.platform.api.identity.Accounts;
import kontor.platform.api.identity.Admission;

/**
 * Makes a member's account agree with the member as they stand now, whatever happened meanwhile: so a change that was
 * overtaken by another does no harm, and nothing is lost by doing it twice.
 */
@ApplicationScoped
public class AccountFollows implements EventHandler<MemberAccessChanged> {

    @Inject
    MemberRepository members;

    /** There only in the worker. */
    @Inject
    Instance<Accounts> accounts;

    @Override
    public void handle(MemberAccessChanged event) {
        members.find(event.member()).ifPresent(member -> {
            if (member.mayEnter()) {
                admit(member);
            } else if (member.getSubject() != null) {
                accounts.get().dismiss(member.getId(), member.getSubject());
            }
        });
    }

    private void admit(Member member) {
        try {
            Admission admission = accounts.get().admit(member.asInvitee());
            if (members.isTaken(admission.subject(), member.getId())) {
                member.invitationFailed(InvitationProblem.TAKEN);
            } else {
                member.admitted(admission.subject(), admission.byMail() ? InvitationWay.MAIL : InvitationWay.LINK);
            }
        } catch (AccountRefused refused) {
            member.invitationFailed(InvitationProblem.REFUSED);
        }
    }

    @Override
    public void gaveUp(MemberAccessChanged event) {
        members.find(event.member()).ifPresent(member -> member.invitationFailed(InvitationProblem.UNREACHABLE));
    }
}
