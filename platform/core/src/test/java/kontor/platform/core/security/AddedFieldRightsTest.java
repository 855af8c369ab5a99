package kontor.platform.core.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kontor.platform.api.entity.CustomField;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.security.Grant;
import kontor.platform.api.security.MemberGrants;
import kontor.platform.core.tenancy.TenantState;
import org.junit.jupiter.api.Test;

/** Fields that a firm adds stand under the same rights as any other, by their public names. */
class AddedFieldRightsTest {

    /** Something with a name. */
    @Entity
    @Table(name = "base_thing")
    public static class Thing extends DomainEntity {
        private String name;

        /** What it is called. */
        public String getName() {
            return name;
        }

        /** See {@link #getName}. */
        public void setName(String name) {
            this.name = name;
        }
    }

    private static final EntityDefinition<Thing> BARE = EntityDefinition.of(Thing.class, "base.thing", "things")
            .list("name").form("general", "name").extensible().build();
    private static final CustomField COLOUR = new CustomField("base.thing", "colour", "Colour", Map.of(), FieldKind.TEXT, List.of(), false, false);
    private static final CustomField ELSEWHERE = new CustomField("base.other", "size", "Size", Map.of(), FieldKind.TEXT, List.of(), false, false);

    private static AccessSnapshot with(Grant... grants) {
        TenantState state = new TenantState("active", "Acme", Set.of("base"), 1, Locale.ENGLISH, "EUR", ZoneOffset.UTC, null, null, null);
        return new AccessSnapshot("acme", state, new MemberGrants(UUID.randomUUID(), "Ann", "ann@acme.test", null, Set.of(),
                Map.of("role", List.of(grants)), false), List.of(COLOUR, ELSEWHERE));
    }

    @Test
    void aDefinitionIsKnownWithItsOwnFieldsOnly() {
        EntityDefinition<Thing> known = with(Grant.all("base.thing.*")).known(BARE);
        assertThat(known.fields()).containsKey("custom.colour").doesNotContainKey("custom.size");
        assertThat(BARE.fields()).doesNotContainKey("custom.colour");
    }

    @Test
    void whoMayAllFieldsMayTheseToo() {
        AccessSnapshot access = with(Grant.all("base.thing.*"));
        assertThat(access.mayRead(BARE, colour(access))).isTrue();
        assertThat(access.mayWrite(BARE, colour(access), "update")).isTrue();
    }

    @Test
    void aRoleMayHideOrOnlyShowThem() {
        AccessSnapshot hidden = with(Grant.all("base.thing.read").fields("name"));
        assertThat(hidden.mayRead(BARE, colour(hidden))).isFalse();
        AccessSnapshot shown = with(Grant.all("base.thing.read").fields("name", "custom.colour"), Grant.all("base.thing.update").fields("name"));
        assertThat(shown.mayRead(BARE, colour(shown))).isTrue();
        assertThat(shown.mayWrite(BARE, colour(shown), "update")).isFalse();
    }

    private static FieldDefinition colour(AccessSnapshot access) {
        return access.known(BARE).field("custom.colour");
    }
}
