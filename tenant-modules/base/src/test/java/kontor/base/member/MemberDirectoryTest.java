package kontor.base.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import kontor.base.store.BaseStore;
import kontor.base.store.TestData;
import kontor.platform.api.security.Grant;
import kontor.platform.api.security.Scope;
import org.junit.jupiter.api.Test;

/** A firm with a boss, a head of sales, two who sell, and a bookkeeper. */
class MemberDirectoryTest {

    private TestData data;
    private Member boss;
    private Member head;
    private Member seller;
    private Position sales;
    private Position selling;
    private Role role;

    @Test
    void toldIsWhoTheyAreAndWhatTheirPositionsCarry() {
        inTheFirm((directory, tests) -> {
            var told = directory.find("sub-seller").orElseThrow();
            assertThat(told.member()).isEqualTo(seller.getId());
            assertThat(told.name()).isEqualTo("Seller");
            assertThat(told.email()).isEqualTo("seller@firm.test");
            assertThat(told.grants()).containsOnlyKeys("Selling");
            assertThat(told.grants().get("Selling")).containsExactlyInAnyOrder(Grant.own("crm.*"), Grant.all("base.party.read").fields("*", "iban"));
            assertThat(told.team()).containsExactly(seller.getId());
        });
    }

    @Test
    void strangersAndThoseShutOutAreNobody() {
        inTheFirm((directory, tests) -> {
            assertThat(directory.find("somebody")).isEmpty();
            seller.deactivate();
            data.flush();
            assertThat(directory.find("sub-seller")).isEmpty();
        });
    }

    @Test
    void theTeamIsWhoeverHoldsAPositionBelow() {
        inTheFirm((directory, tests) -> {
            assertThat(directory.find("sub-head").orElseThrow().team()).containsExactlyInAnyOrder(head.getId(), seller.getId());
            assertThat(directory.find("sub-boss").orElseThrow().team()).contains(boss.getId(), head.getId(), seller.getId());
        });
    }

    @Test
    void aSubstituteHasTheRightsOnlyWhileActing() {
        inTheFirm((directory, tests) -> {
            sales.setSubstitute(seller);
            data.flush();
            assertThat(directory.find("sub-seller").orElseThrow().grants()).containsOnlyKeys("Selling");
            sales.setSubstituteActs(true);
            data.flush();
            var told = directory.find("sub-seller").orElseThrow();
            assertThat(told.grants()).containsOnlyKeys("Selling", "Leading");
        });
    }

    @Test
    void aPositionNarrowsARoleAndTheWidestOfSeveralCounts() {
        inTheFirm((directory, tests) -> {
            PositionRole narrow = data.add(new PositionRole(sales, role));
            narrow.setScope(Scope.OWN);
            data.flush();
            assertThat(directory.find("sub-head").orElseThrow().grants().get("Selling"))
                    .contains(new Grant("base.party.read", Scope.OWN, List.of("*", "iban")));
            data.add(new PositionHolder(selling, head));
            data.flush();
            assertThat(directory.find("sub-head").orElseThrow().grants().get("Selling"))
                    .contains(Grant.all("base.party.read").fields("*", "iban"));
        });
    }

    @Test
    void whatIsArchivedCountsNoMore() {
        inTheFirm((directory, tests) -> {
            role.archive();
            data.flush();
            assertThat(directory.find("sub-seller").orElseThrow().grants()).isEmpty();
        });
    }

    private void inTheFirm(BiConsumer<MemberDirectory, TestData> test) {
        BaseStore.shared().tryOut(entities -> {
            data = new TestData(entities);
            boss = member("Boss");
            head = member("Head");
            seller = member("Seller");
            Position top = data.add(new Position("Management", null));
            sales = data.add(new Position("Sales", top));
            selling = data.add(new Position("Field", sales));
            hold(top, boss);
            hold(sales, head);
            hold(selling, seller);
            role = data.add(new Role("Selling"));
            data.add(new RoleGrant(role, Grant.own("crm.*")));
            data.add(new RoleGrant(role, Grant.all("base.party.read").fields("*", "iban")));
            data.add(new PositionRole(selling, role));
            Role leading = data.add(new Role("Leading"));
            data.add(new RoleGrant(leading, Grant.team("crm.*")));
            data.add(new PositionRole(sales, leading));
            data.add(new PositionRole(top, leading));
            data.flush();
            test.accept(data.wire(new MemberDirectory()), data);
        });
    }

    private Member member(String name) {
        Member member = new Member(name, name.toLowerCase() + "@firm.test");
        member.admitted("sub-" + name.toLowerCase(), InvitationWay.LINK);
        return data.add(member);
    }

    private void hold(Position position, Member member) {
        data.add(new PositionHolder(position, member));
    }
}
