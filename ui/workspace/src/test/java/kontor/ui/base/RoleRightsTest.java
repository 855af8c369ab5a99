package kontor.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kontor.base.member.GrantLine;
import kontor.platform.api.security.Scope;
import org.junit.jupiter.api.Test;

class RoleRightsTest {

    private static final GrantLine LEADS = new GrantLine("crm.lead.*", Scope.TEAM, List.of());
    private static final GrantLine BANK = new GrantLine("base.party.update", Scope.ALL, List.of("*", "iban"));

    private final RoleRights seller = role(LEADS, BANK, new GrantLine("crm.lead.read", Scope.ALL, List.of()));

    private static RoleRights role(GrantLine... lines) {
        return new RoleRights(UUID.randomUUID(), "Seller", 1, List.of(lines));
    }

    @Test
    void tellsWhatIsNamedFromWhatComesFromAWiderPermission() {
        assertThat(seller.own("crm.lead.*")).contains(Scope.TEAM);
        assertThat(seller.own("crm.lead.qualify")).isEmpty();
        assertThat(seller.wider("crm.lead.qualify")).contains(Scope.TEAM);
        assertThat(seller.wider("crm.lead.*")).isEmpty();
        assertThat(role(new GrantLine("*", Scope.OWN, List.of())).wider("crm.*")).contains(Scope.OWN);
    }

    @Test
    void knowsThatAPartOfAPermissionIsGiven() {
        assertThat(seller.narrower("crm.*")).isTrue();
        assertThat(seller.narrower("*")).isTrue();
        assertThat(seller.narrower("crm.lead.*")).isTrue();
        assertThat(seller.narrower("crm.opportunity.*")).isFalse();
        assertThat(seller.narrower("base.party.update")).isFalse();
    }

    @Test
    void ofTwoLinesTheWiderHolds() {
        assertThat(role(LEADS, new GrantLine("crm.lead.*", Scope.OWN, List.of())).own("crm.lead.*")).contains(Scope.TEAM);
    }

    @Test
    void aChangedScopeKeepsItsFields() {
        assertThat(seller.fields("base.party.update")).containsExactly("*", "iban");
        assertThat(seller.with("base.party.update", Scope.OWN)).contains(new GrantLine("base.party.update", Scope.OWN, List.of("*", "iban")))
                .contains(LEADS).hasSize(3);
    }

    @Test
    void whatWasNotGivenIsAddedAndWhatIsTakenAwayIsGone() {
        assertThat(seller.with("crm.quotation.send", Scope.OWN)).contains(new GrantLine("crm.quotation.send", Scope.OWN, List.of())).hasSize(4);
        assertThat(seller.with("crm.lead.*", null)).doesNotContain(LEADS).hasSize(2);
    }
}
