package kontor.ui.workspace.firm;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.core.tenancy.Tenant;
import kontor.platform.core.tenancy.TenantDirectory;
import kontor.platform.testing.mutation.Guard;
import kontor.platform.testing.mutation.Mutation;
import kontor.platform.testing.mutation.Removal;
import kontor.ui.workspace.desk.PersonalDesk;
import kontor.ui.workspace.error.NowherePage;
import kontor.ui.workspace.screen.Surroundings;
import kontor.ui.workspace.signon.SignedOn;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guards of the workspace hold; and with any one of them away, something succeeds that must not. */
class GuardsTest {

    private static final Tenant ACME = new Tenant(UUID.randomUUID(), "acme", "Acme", "t_00000000000000aa", UUID.randomUUID());
    private static final Tenant GLOBEX = new Tenant(UUID.randomUUID(), "globex", "Globex", "t_00000000000000bb", UUID.randomUUID());

    /** What must not succeed, by what it is; each tells whether it did. */
    private static final Map<String, BooleanSupplier> TRIES = new LinkedHashMap<>(Map.of(
            "a page without sign-on", () -> Doorway.opensTo("GET", "/acme", null),
            "a form without sign-on", () -> Doorway.opensTo("POST", "/acme", null),
            "the first call of a page without sign-on", () -> Doorway.opensTo("GET", "/", "init"),
            "a tab of one firm turns to another", () -> entered("globex", new FirmBinding("acme", "me"), who("me", ACME, GLOBEX)),
            "a tab of one person turns to another", () -> entered("acme", new FirmBinding("acme", "somebody"), who("me", ACME)),
            "a firm that the token does not name", () -> entered("globex", null, who("me", ACME)),
            "a firm without sign-on", () -> entered("acme", null, null)));

    /** A page of a firm. */
    @Route(":tenant")
    public static class Somewhere extends Div {
    }

    /** Shown where the firm itself refuses. */
    public static class Refused extends Div implements HasErrorParameter<NotPermitted> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotPermitted> parameter) {
            return 403;
        }
    }

    /** Shown where there is no such firm. */
    public static class Missing extends Div implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return 404;
        }
    }

    static List<Mutation> mutations() {
        return Guard.at(Guard.Place.WORKSPACE).stream().flatMap(guard -> guard.mutations().stream()).toList();
    }

    @Test
    void withAllGuardsInTheirPlacesNothingSucceeds() {
        assertThat(succeeding()).isEmpty();
        assertThat(entered("acme", null, who("me", ACME))).as("one's own firm").isTrue();
        assertThat(entered("acme", new FirmBinding("acme", "me"), who("me", ACME))).as("the tab's own firm").isTrue();
    }

    @Test
    void anAddressThatLeadsNowhereIsOfItsFirmTheSame() {
        assertThat(entered("acme/m/nothing/of/this", null, who("me", ACME))).isTrue();
        assertThat(entered("globex/nonsense", null, who("me", ACME))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void withoutAGuardSomethingDoes(Mutation mutation) {
        try (Removal removal = Removal.of(mutation, ByteBuddyAgent.install(), getClass().getClassLoader())) {
            assertThat(succeeding()).as("what succeeds with %s", mutation).isNotEmpty();
        }
        assertThat(succeeding()).as("with the guard back in its place").isEmpty();
    }

    private static List<String> succeeding() {
        List<String> succeeding = new ArrayList<>();
        TRIES.forEach((name, attempt) -> {
            if (attempt.getAsBoolean()) {
                succeeding.add(name);
            }
        });
        return succeeding;
    }

    /** Whether the gate lets a tab with that binding into a firm. */
    private static boolean entered(String firm, FirmBinding bound, SignedOn who) {
        boolean[] entered = new boolean[1];
        FirmGate gate = new FirmGate(firms(who), new Surroundings(null, null, null, null) {
            @Override
            public PersonalDesk personal() {
                entered[0] = true;
                throw new NotPermitted("nothing more is needed here", "suspended");
            }
        });
        Routes routes = new Routes();
        routes.getRoutes().addAll(List.of(Somewhere.class, NowherePage.class));
        // Karibu's own page for what is not found fails the test; here it is an answer.
        routes.getErrorRoutes().removeIf(page -> page.getSimpleName().equals("MockRouteNotFoundError"));
        routes.getErrorRoutes().addAll(List.of(Refused.class, Missing.class));
        MockVaadin.setup(routes, () -> {
            UI ui = new MockedUI();
            if (bound != null) {
                bound.bind(ui);
            }
            return ui;
        });
        try {
            UI.getCurrent().addBeforeEnterListener(gate::enter);
            UI.getCurrent().navigate(firm);
            return entered[0];
        } finally {
            MockVaadin.tearDown();
        }
    }

    private static Firms firms(SignedOn who) {
        return new Firms(new TenantDirectory() {
            @Override
            public Optional<Tenant> find(String alias) {
                return List.of(ACME, GLOBEX).stream().filter(firm -> firm.alias().equals(alias)).findFirst();
            }
        }) {
            @Override
            public Optional<SignedOn> signedOn() {
                return Optional.ofNullable(who);
            }
        };
    }

    private static SignedOn who(String subject, Tenant... firms) {
        Map<UUID, String> organizations = new LinkedHashMap<>();
        for (Tenant firm : firms) {
            organizations.put(firm.organizationId(), firm.alias());
        }
        return new SignedOn(subject, "Me", "session", organizations, "id", "refresh", Instant.MAX);
    }
}
