package kontor.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Grant;
import kontor.platform.api.security.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BaseModuleTest {

    private static final BaseModule MODULE = new BaseModule();

    static Stream<EntityDefinition<?>> definitions() {
        return MODULE.definitions().stream();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void belongsToTheModuleAndIsServed(EntityDefinition<?> definition) {
        assertThat(definition.module()).isEqualTo("base");
        assertThat(definition.service()).isNotNull();
        definition.workflow().ifPresent(flow -> assertThat(flow.unreachable()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void pointsOnlyAtDefinitionsThatAreThere(EntityDefinition<?> definition) {
        List<String> names = definitions().map(EntityDefinition::name).toList();
        definition.fields().values().stream().filter(field -> field.target() != null).forEach(field -> assertThat(names).contains(field.target()));
        definition.related().forEach(related -> {
            EntityDefinition<?> other = definitions().filter(d -> d.name().equals(related.definition())).findFirst().orElseThrow();
            assertThat(other.field(related.field()).target()).isEqualTo(definition.name());
            assertThat(other.field(related.field()).filterable()).isTrue();
        });
    }

    @Test
    void bankAccountsAreForThoseWhoseRolesNameThem() {
        assertThat(naming("iban")).containsExactlyInAnyOrder("base.admin", "base.bookkeeper");
        assertThat(definitions().filter(d -> d.name().equals("base.party")).findFirst().orElseThrow().field("iban").sensitive()).isTrue();
    }

    @Test
    void everybodySeesOnlyTheirOwnNotesFilesAndActivitiesAsLists() {
        for (RoleTemplate role : MODULE.roles()) {
            if (!role.key().equals("base.admin")) {
                for (String action : Set.of("base.note.read", "base.attachment.read", "base.mention.read")) {
                    assertThat(role.grants()).as(role.key()).filteredOn(grant -> grant.covers(action))
                            .extracting(Grant::scope).containsOnly(Scope.OWN);
                }
            }
        }
    }

    @Test
    void onlyTheAdministratorDecidesAboutMembersRolesAndTheLook() {
        for (String action : Set.of("base.member.update", "base.role.update", "base.role-grant.create", "base.position.update",
                "base.position-holder.create", "base.position-role.create", "base.look.update")) {
            assertThat(MODULE.roles()).filteredOn(role -> role.grants().stream().anyMatch(grant -> grant.covers(action)))
                    .extracting(RoleTemplate::key).containsExactly("base.admin");
        }
    }

    @Test
    void everyMenuEntryLeadsToADefinitionOrToAPageOfTheModule() {
        List<String> routes = definitions().map(d -> "m/base/" + d.plural()).toList();
        assertThat(MODULE.menus()).allSatisfy(menu -> assertThat(menu.page() ? menu.route().startsWith("base/") : routes.contains(menu.route())).isTrue());
    }

    private static List<String> naming(String field) {
        return MODULE.roles().stream().filter(role -> role.grants().stream().anyMatch(grant -> grant.fields().contains(field)))
                .map(RoleTemplate::key).toList();
    }
}
