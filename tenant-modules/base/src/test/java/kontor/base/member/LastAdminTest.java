package kontor.base.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import kontor.base.store.BaseStore;
import kontor.base.store.TestData;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.security.Grant;
import kontor.platform.api.security.Scope;
import org.junit.jupiter.api.Test;

/** Whatever way the last who may do everything would lose that, it is refused. */
class LastAdminTest {

    private TestData data;
    private LastAdmin rule;
    private Member admin;
    private Member other;
    private Position top;
    private Role role;
    private RoleGrant everything;
    private PositionRole carries;
    private PositionHolder holds;

    @Test
    void allIsWellWhileThereIsOne() {
        inTheFirm(() -> assertThatCode(rule::mustRemain).doesNotThrowAnyException());
    }

    @Test
    void theLastIsNotShutOut() {
        refused(() -> admin.deactivate());
        refused(() -> admin.archive());
    }

    @Test
    void thePositionIsNotEmptiedOrStripped() {
        refused(() -> holds.archive());
        refused(() -> top.archive());
        refused(() -> carries.archive());
        refused(() -> carries.setScope(Scope.TEAM));
    }

    @Test
    void theRoleIsNotWeakened() {
        refused(() -> role.archive());
        refused(() -> everything.setScope(Scope.OWN));
        refused(() -> everything.setAction("base.*"));
    }

    @Test
    void noneOfTheLinksIsDeleted() {
        for (int i = 0; i < 5; i++) {
            int link = i;
            inTheFirm(() -> {
                DomainEntity[] links = {holds, top, carries, role, everything};
                assertThatThrownBy(() -> rule.mustRemainWithout(links[link].getId())).isInstanceOf(BusinessRuleViolation.class);
            });
        }
    }

    @Test
    void withASecondOneTheFirstMayGo() {
        inTheFirm(() -> {
            data.add(new PositionHolder(top, other));
            admin.deactivate();
            assertThatCode(rule::mustRemain).doesNotThrowAnyException();
            assertThatCode(() -> rule.mustRemainWithout(holds.getId())).doesNotThrowAnyException();
        });
    }

    private void refused(Runnable change) {
        inTheFirm(() -> {
            change.run();
            assertThatThrownBy(rule::mustRemain).isInstanceOfSatisfying(BusinessRuleViolation.class,
                    e -> assertThat(e.code()).isEqualTo("base.last-admin"));
        });
    }

    private void inTheFirm(Runnable test) {
        Consumer<TestData> found = tests -> {
            admin = tests.add(new Member("Admin", "admin@firm.test"));
            other = tests.add(new Member("Other", "other@firm.test"));
            top = tests.add(new Position("Top", null));
            role = tests.add(new Role("All"));
            everything = tests.add(new RoleGrant(role, Grant.all("*")));
            carries = tests.add(new PositionRole(top, role));
            holds = tests.add(new PositionHolder(top, admin));
        };
        BaseStore.shared().tryOut(entities -> {
            data = new TestData(entities);
            rule = data.wire(new LastAdmin());
            found.accept(data);
            test.run();
        });
    }
}
