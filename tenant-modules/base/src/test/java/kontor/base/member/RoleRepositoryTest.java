package kontor.base.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kontor.base.store.BaseStore;
import kontor.base.store.TestData;
import kontor.platform.api.security.Grant;
import org.junit.jupiter.api.Test;

class RoleRepositoryTest {

    /** A line that stays must not be taken out and put in again: the history would tell of a right that was never gone. */
    @Test
    void linesThatStayAreLeftAlone() {
        BaseStore.shared().tryOut(entities -> {
            TestData data = new TestData(entities);
            RoleRepository roles = data.wire(new RoleRepository());
            Role role = data.add(new Role("Seller"));
            RoleGrant stays = data.add(new RoleGrant(role, Grant.own("crm.lead.*").fields("*", "phone")));
            RoleGrant widens = data.add(new RoleGrant(role, Grant.own("crm.lead.read")));
            RoleGrant goes = data.add(new RoleGrant(role, Grant.all("crm.quotation.*")));
            Grant wide = Grant.all("crm.lead.read");

            roles.replaceLines(role, List.of(new RoleGrant(role, stays.asGrant()), new RoleGrant(role, wide)));
            entities.flush();

            List<RoleGrant> lines = roles.lines(role);
            assertThat(lines).extracting(RoleGrant::asGrant).containsExactlyInAnyOrder(stays.asGrant(), wide);
            assertThat(lines).extracting(RoleGrant::getId).contains(stays.getId()).doesNotContain(widens.getId(), goes.getId());
        });
    }

    @Test
    void theSameLineTwiceStaysTwice() {
        BaseStore.shared().tryOut(entities -> {
            TestData data = new TestData(entities);
            RoleRepository roles = data.wire(new RoleRepository());
            Role role = data.add(new Role("Seller"));
            data.add(new RoleGrant(role, Grant.own("crm.*")));

            roles.replaceLines(role, List.of(new RoleGrant(role, Grant.own("crm.*")), new RoleGrant(role, Grant.own("crm.*"))));
            entities.flush();
            assertThat(roles.lines(role)).hasSize(2);

            roles.replaceLines(role, List.of());
            entities.flush();
            assertThat(roles.lines(role)).isEmpty();
        });
    }
}
