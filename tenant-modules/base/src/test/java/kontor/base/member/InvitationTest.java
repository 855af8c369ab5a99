package kontor.base.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.base.MemberAccessChanged;
import kontor.base.store.BaseStore;
import kontor.base.store.TestData;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.identity.AccountRefused;
import kontor.platform.api.identity.Accounts;
import kontor.platform.api.identity.Admission;
import kontor.platform.api.identity.Invitee;
import org.junit.jupiter.api.Test;

/** How a member comes from being named to being here, and what their account is told on the way. */
class InvitationTest {

    private final List<String> told = new ArrayList<>();
    private String subject = "sub-nora";
    private RuntimeException refusal;

    @Test
    void aMemberIsAskedForThenInvitedThenHere() {
        inTheFirm((follows, tests, nora) -> {
            assertThat(nora.getInvitation()).isEqualTo(InvitationState.REQUESTED);
            follows.handle(new MemberAccessChanged(nora.getId()));
            assertThat(nora.getInvitation()).isEqualTo(InvitationState.INVITED);
            assertThat(nora.getSubject()).isEqualTo("sub-nora");
            MemberDirectory directory = tests.wire(new MemberDirectory());
            tests.flush();
            assertThat(directory.find("sub-nora").orElseThrow().awaited()).isTrue();
            directory.arrived(nora.getId());
            tests.flush();
            assertThat(directory.find("sub-nora").orElseThrow().awaited()).isFalse();
            follows.handle(new MemberAccessChanged(nora.getId()));
            assertThat(nora.getInvitation()).as("who is here stays here").isEqualTo(InvitationState.JOINED);
            assertThat(told).containsExactly("admit nora@firm.test", "admit nora@firm.test");
        });
    }

    @Test
    void theAccountFollowsTheMemberAsTheyStandNow() {
        inTheFirm((follows, tests, nora) -> {
            follows.handle(new MemberAccessChanged(nora.getId()));
            nora.deactivate();
            follows.handle(new MemberAccessChanged(nora.getId()));
            follows.handle(new MemberAccessChanged(nora.getId()));
            nora.activate();
            nora.archive();
            follows.handle(new MemberAccessChanged(nora.getId()));
            assertThat(told).containsExactly("admit nora@firm.test", "dismiss sub-nora", "dismiss sub-nora", "dismiss sub-nora");
        });
    }

    @Test
    void whatFailsSaysWhyAndMayBeTriedAgain() {
        inTheFirm((follows, tests, nora) -> {
            refusal = new AccountRefused("no such address");
            follows.handle(new MemberAccessChanged(nora.getId()));
            assertThat(nora.getInvitation()).isEqualTo(InvitationState.FAILED);
            assertThat(nora.getInvitationProblem()).isEqualTo(InvitationProblem.REFUSED);
            refusal = null;
            nora.inviteAgain();
            assertThat(nora.getInvitation()).isEqualTo(InvitationState.REQUESTED);
            follows.gaveUp(new MemberAccessChanged(nora.getId()));
            assertThat(nora.getInvitationProblem()).isEqualTo(InvitationProblem.UNREACHABLE);
            follows.handle(new MemberAccessChanged(nora.getId()));
            assertThat(nora.getInvitation()).isEqualTo(InvitationState.INVITED);
            assertThat(nora.getInvitationProblem()).isNull();
        });
    }

    @Test
    void anAccountIsOneMembersOnly() {
        inTheFirm((follows, tests, nora) -> {
            Member other = tests.add(new Member("Other", "other@firm.test"));
            other.admitted("sub-nora", InvitationWay.LINK);
            tests.flush();
            follows.handle(new MemberAccessChanged(nora.getId()));
            assertThat(nora.getInvitationProblem()).isEqualTo(InvitationProblem.TAKEN);
            assertThat(nora.getSubject()).isNull();
        });
    }

    @Test
    void linksAreForThoseWhoAreAwaitedAndToldByNobodyElse() {
        inTheFirm((follows, tests, nora) -> {
            assertThatThrownBy(() -> nora.linkMade(Instant.EPOCH)).isInstanceOf(BusinessRuleViolation.class);
            nora.admitted("sub-nora", InvitationWay.MAIL);
            assertThat(nora.mayHaveLink()).isFalse();
            nora.admitted("sub-nora", InvitationWay.LINK);
            assertThat(nora.mayHaveLink()).isTrue();
            nora.deactivate();
            assertThat(nora.mayHaveLink()).isFalse();
            nora.activate();
            nora.arrive();
            assertThat(nora.mayHaveLink()).isFalse();
            assertThatThrownBy(nora::inviteAgain).isInstanceOf(BusinessRuleViolation.class);
        });
    }

    @Test
    void tokensAreLongAndOnlyTheirHashIsKept() {
        String token = LinkToken.next();
        assertThat(token).hasSize(43).isNotEqualTo(LinkToken.next());
        assertThat(LinkToken.hash(token)).hasSize(64).doesNotContain(token);
        assertThat(new InvitationLink(token, Instant.EPOCH).toString()).doesNotContain(token);
    }

    @Test
    void nobodyWritesTheAccountByHand() {
        assertThat(MemberDefinition.VALUE.field("subject").writable()).isFalse();
        assertThat(MemberDefinition.VALUE.field("invitation").writable()).isFalse();
    }

    private interface Story {
        void tell(AccountFollows follows, TestData tests, Member nora);
    }

    private void inTheFirm(Story story) {
        BaseStore.shared().tryOut(entities -> {
            TestData tests = new TestData(entities);
            Member nora = tests.add(new Member("Nora Veen", "nora@firm.test"));
            tests.flush();
            MemberRepository members = tests.wire(new MemberRepository());
            story.tell(tests.wire(new AccountFollows(), members, instance()), tests, nora);
        });
    }

    private Instance<?> instance() {
        Accounts accounts = new Accounts() {
            @Override
            public Admission admit(Invitee person) {
                told.add("admit " + person.email());
                if (refusal != null) {
                    throw refusal;
                }
                return new Admission(subject, false);
            }

            @Override
            public void dismiss(UUID member, String account) {
                told.add("dismiss " + account);
            }

            @Override
            public void allowLink(UUID member, String account, String tokenHash, Instant until) {
                told.add("link");
            }
        };
        return (Instance<?>) Proxy.newProxyInstance(Instance.class.getClassLoader(), new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> accounts);
    }
}
