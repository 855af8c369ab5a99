package kontor.ui.base;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kontor.base.member.GrantLine;
import kontor.base.member.RoleDefinition;
import kontor.base.member.RoleService;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.Row;
import kontor.platform.api.security.Scope;
import kontor.ui.workspace.error.NowherePage;
import kontor.ui.workspace.fake.Stage;
import kontor.ui.workspace.shell.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PermissionsPageTest {

    private static Rights rights;

    private final Stage stage = Stage.open(List.of(Here.class, NowherePage.class));
    private UUID seller;

    /** The page, over the roles of the test. */
    @Route(value = ":tenant/" + PermissionsPage.ADDRESS, layout = Shell.class)
    public static final class Here extends PermissionsPage {

        /** The page. */
        public Here() {
            super(rights);
        }
    }

    /** What the roles of the test allow. */
    private static final class Rights extends RoleService {

        private final Map<UUID, List<GrantLine>> lines = new HashMap<>();
        private boolean refuses;

        @Override
        public List<GrantLine> grants(UUID role) {
            return lines.getOrDefault(role, List.of());
        }

        @Override
        public Row setGrants(UUID role, long version, List<GrantLine> others) {
            if (refuses) {
                throw new BusinessRuleViolation("base.last-admin");
            }
            lines.put(role, others);
            return null;
        }
    }

    @BeforeEach
    void open() {
        rights = new Rights();
        seller = stage.desk.put(RoleDefinition.VALUE, "name", "Seller").id();
        stage.desk.put(RoleDefinition.VALUE, "name", "Guest");
        rights.lines.put(seller, List.of(new GrantLine("crm.lead.*", Scope.OWN, List.of())));
        stage.at("acme/base/permissions?module=crm");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static ScopeCell cell(String label) {
        return _get(ScopeCell.class, s -> s.withPredicate(cell -> label.equals(cell.getElement().getAttribute("aria-label"))));
    }

    private static void choose(ScopeCell cell, String value) {
        cell.setValue(value);
        _fireValueChange(cell, true);
    }

    private static void unfold(String subject) {
        _click(_get(Button.class, s -> s.withText(subject)));
    }

    @Test
    void rolesStandSideBySideWithWhatEachMayDo() {
        assertThat(_get(H1.class).getText()).isEqualTo("Permissions");
        assertThat(cell("Seller: Leads · Everything").getValue()).isEqualTo("OWN");
        assertThat(cell("Guest: Leads · Everything").getValue()).isEmpty();
        assertThat(cell("Seller: Customer relations · Everything").instead()).isEqualTo("Some");
        assertThat(cell("Guest: Customer relations · Everything").instead()).isEqualTo("–");
    }

    @Test
    void aKindOfRecordsUnfoldsIntoWhatIsDoneToIt() {
        _assertNone(ScopeCell.class, s -> s.withPredicate(cell -> "Seller: Leads · Read".equals(cell.getElement().getAttribute("aria-label"))));
        unfold("Leads");
        assertThat(cell("Seller: Leads · Read").instead()).isEqualTo("(Own)");
        assertThat(cell("Guest: Leads · Change").instead()).isEqualTo("–");
        int unfolded = _find(ScopeCell.class).size();
        unfold("Leads");
        assertThat(_find(ScopeCell.class)).hasSizeLessThan(unfolded);
    }

    @Test
    void aChoiceHoldsAtOnceAndIsTakenBack() {
        unfold("Leads");
        choose(cell("Seller: Leads · Read"), "ALL");
        assertThat(rights.lines.get(seller)).contains(new GrantLine("crm.lead.read", Scope.ALL, List.of()));

        choose(cell("Seller: Leads · Everything"), "");
        assertThat(rights.lines.get(seller)).containsExactly(new GrantLine("crm.lead.read", Scope.ALL, List.of()));
        assertThat(cell("Seller: Leads · Change").instead()).isEqualTo("–");

        List<Notification> said = _find(Notification.class);
        _click(_get(said.get(said.size() - 1), Button.class, s -> s.withText("Undo")));
        assertThat(cell("Seller: Leads · Everything").getValue()).isEqualTo("OWN");
    }

    @Test
    void oneGoesFromModuleToModule() {
        _click(_get(Button.class, s -> s.withText("Public edition")));
        assertThat(stage.address()).isEqualTo("acme/base/permissions?module=base");
        assertThat(cell("Seller: Parties · Everything").getValue()).isEmpty();
    }

    @Test
    void whatIsRefusedStandsAsItWas() {
        rights.refuses = true;
        choose(cell("Seller: Leads · Everything"), "ALL");
        assertThat(cell("Seller: Leads · Everything").getValue()).isEqualTo("OWN");
        _assertNone(Button.class, s -> s.withText("Undo"));
    }

    @Test
    void pagesThatAreNoRecordsCanBePermittedToo() {
        stage.at("acme/base/permissions?module=base");
        unfold("Look");
        choose(cell("Guest: Look · Change"), "ALL");
        assertThat(rights.lines.values()).anySatisfy(lines -> assertThat(lines).containsExactly(new GrantLine("base.look.update", Scope.ALL, List.of())));
    }

    @Test
    void whoMayNotChangeRolesDoesNotGetThere() {
        stage.access.without("base.role.update");
        stage.at("acme/base/permissions?module=sales");
        _assertNone(PermissionMatrix.class);
    }
}
