package kontor.base.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kontor.platform.api.entity.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void doesNotReportToItself() {
        Position top = new Position("Top", null);
        Position below = new Position("Below", top);
        below.checkPlace();
        top.setParent(below);
        assertThatThrownBy(top::checkPlace).isInstanceOfSatisfying(BusinessRuleViolation.class,
                e -> assertThat(e.field()).contains("parent"));
    }

    @Test
    void nobodyActsWhoIsNotNamed() {
        Position position = new Position("Sales", null);
        position.setSubstituteActs(true);
        assertThatThrownBy(position::checkPlace).isInstanceOf(BusinessRuleViolation.class);
        position.setSubstitute(new Member("Sub", "sub@firm.test"));
        position.checkPlace();
    }

    @Test
    void anActingSubstituteLeadsTheTeam() {
        Member head = new Member("Head", "h@firm.test");
        Member substitute = new Member("Sub", "s@firm.test");
        Member seller = new Member("Seller", "x@firm.test");
        Position sales = new Position("Sales", null);
        Position selling = new Position("Selling", sales);
        sales.setSubstitute(substitute);
        List<Holding> holdings = List.of(new Holding(sales.getId(), head.getId()), new Holding(selling.getId(), seller.getId()));
        assertThat(new Chart(List.of(sales, selling), holdings).team(substitute.getId())).containsExactly(substitute.getId());
        sales.setSubstituteActs(true);
        assertThat(new Chart(List.of(sales, selling), holdings).team(substitute.getId()))
                .containsExactlyInAnyOrder(substitute.getId(), seller.getId());
    }

    @Test
    void membersGoInAndOutAndMailIsFoundAgain() {
        Member member = new Member("Ann", " Ann@Firm.TEST ");
        member.tidy();
        assertThat(member.getEmail()).isEqualTo("ann@firm.test");
        member.deactivate();
        assertThat(member.getState()).isEqualTo(MemberState.INACTIVE);
        assertThatThrownBy(member::deactivate).isInstanceOf(BusinessRuleViolation.class);
        member.activate();
        assertThat(member.getState()).isEqualTo(MemberState.ACTIVE);
    }
}
