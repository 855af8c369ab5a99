package kontor.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;
import kontor.base.BaseModule;
import kontor.crm.lead.LeadService;
import kontor.crm.opportunity.OpportunityLineService;
import kontor.crm.opportunity.OpportunityService;
import kontor.crm.pipeline.PipelineService;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.Related;
import kontor.platform.api.module.BusinessModule;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.Modules;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrmModuleTest {

    private static final CrmModule MODULE = new CrmModule();

    static Stream<EntityDefinition<?>> definitions() {
        return MODULE.definitions().stream();
    }

    @Test
    void isFoundAndComesAfterBase() {
        assertThat(Modules.all().list().stream().map(BusinessModule::id)).containsSequence("base", "crm");
        assertThat(MODULE.info().version()).isEqualTo("1.1");
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void definitionsPointAtWhatExists(EntityDefinition<?> definition) {
        definition.fields().values().stream().filter(field -> field.target() != null)
                .forEach(field -> assertThat(Modules.all().definition(field.target())).as(definition + "." + field.name()).isPresent());
        definition.related().forEach(related -> assertThat(
                Modules.all().definition(related.definition()).orElseThrow().find(related.field()))
                .as(definition + " → " + related).hasValueSatisfying(field -> assertThat(field.filterable()).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void statesAreReachableAndNotSetByHand(EntityDefinition<?> definition) {
        definition.workflow().ifPresent(flow -> {
            assertThat(flow.unreachable()).isEmpty();
            assertThat(definition.field(definition.stateField().orElseThrow()).writable()).isFalse();
            assertThat(definition.board()).hasSameSizeAs(flow.states());
        });
    }

    @Test
    void whatFollowsFromActionsCannotBeSet() {
        EntityDefinition<?> opportunity = Modules.all().definition("crm.opportunity").orElseThrow();
        assertThat(Stream.of("stage", "closedAt", "daysOpen", "lostReason", "lostNote").map(opportunity::field))
                .noneMatch(FieldDefinition::writable);
        assertThat(Modules.all().definition("crm.lead").orElseThrow().field("customer").writable()).isFalse();
        assertThat(Modules.all().definition("crm.opportunity-line").orElseThrow().field("amount").writable()).isFalse();
    }

    @Test
    void aPartyShowsItsOpportunities() {
        EntityDefinition<?> party = Modules.all().definition("base.party").orElseThrow();
        assertThat(Modules.all().related(party)).contains(new Related("opportunities", "crm.opportunity", "customer", Set.of()));
        assertThat(new Modules(List.of(new BaseModule())).related(party)).noneMatch(related -> related.definition().startsWith("crm."));
    }

    @Test
    void everyActionBelongsToARole() {
        for (Class<?> service : List.of(LeadService.class, OpportunityService.class, OpportunityLineService.class, PipelineService.class)) {
            for (String action : actions(service)) {
                assertThat(MODULE.roles()).as(action).allMatch(role -> allows(role, action));
            }
        }
        assertThat(MODULE.menus()).extracting(Menu::permission).allMatch(action -> allows(MODULE.roles().get(0), action));
    }

    private static boolean allows(RoleTemplate role, String action) {
        return role.grants().stream().anyMatch(grant -> grant.covers(action));
    }

    private static Set<String> actions(Class<?> service) {
        Set<String> actions = new TreeSet<>();
        Arrays.stream(service.getMethods()).filter(method -> method.getDeclaringClass() == service).map(CrmModuleTest::permission)
                .forEach(actions::add);
        return actions;
    }

    private static String permission(Method method) {
        Action action = method.getAnnotation(Action.class);
        return action == null ? "crm.lead.read" : action.value();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void whatListsSortByHasAnIndex(EntityDefinition<?> definition) throws IOException {
        String sql = resource("db/crm/1.0/lead.sql") + resource("db/crm/1.0/opportunity.sql")
                + resource("db/crm/1.1/quotation.sql");
        String table = "crm_" + definition.key().replace('-', '_');
        definition.fields().values().stream().filter(FieldDefinition::sortable).forEach(field -> {
            String column = field.attribute().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
            assertThat(sql).as(definition + "." + field.name())
                    .containsPattern("on " + table + " \\(" + column + "(_amount)?, id\\);");
        });
    }

    private static String resource(String path) throws IOException {
        try (InputStream stream = CrmModuleTest.class.getClassLoader().getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
