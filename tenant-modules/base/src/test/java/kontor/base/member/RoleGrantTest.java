package kontor.base.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kontor.platform.api.security.Grant;
import kontor.platform.api.security.Scope;
import org.junit.jupiter.api.Test;

class RoleGrantTest {

    @Test
    void keepsALineAsItWasGiven() {
        Grant grant = Grant.team("crm.*").fields("*", "iban");
        assertThat(new RoleGrant(new Role("r"), grant).asGrant()).isEqualTo(grant);
        assertThat(new RoleGrant(new Role("r"), Grant.all("*")).asGrant()).isEqualTo(Grant.all("*"));
    }

    @Test
    void readsFieldsAsPeopleWriteThem() {
        assertThat(RoleGrant.names(" name, , email ,iban")).containsExactly("name", "email", "iban");
        assertThat(RoleGrant.names(null)).isEmpty();
    }

    @Test
    void aPositionOnlyEverNarrows() {
        RoleLine line = new RoleLine(UUID.randomUUID(), "r", "crm.*", Scope.TEAM, null);
        assertThat(line.within(Scope.ALL)).isEqualTo(new Grant("crm.*", Scope.TEAM, List.of()));
        assertThat(line.within(Scope.OWN)).isEqualTo(new Grant("crm.*", Scope.OWN, List.of()));
        assertThat(new CarriedRole(UUID.randomUUID(), null).reach()).isEqualTo(Scope.ALL);
    }
}
