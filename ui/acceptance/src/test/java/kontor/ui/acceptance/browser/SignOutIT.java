package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session that is over opens nothing, whoever ended it; open pages notice by themselves. */
class SignOutIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void afterSigningOutTheWayBackAsksWhoOneIs() {
        Tab tab = browsers.anew(People.SAM).open("/app/acme/m/base/parties").shows("Parties");
        tab.page().locator(".k-user vaadin-menu-bar-button").first().click();
        tab.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out")).click();
        tab.page().waitForURL(url -> url.endsWith("/") && !url.contains("/app"));
        tab.page().goBack();
        tab.asksToSignIn();
        tab.page().navigate("/app/acme/m/base/parties");
        tab.asksToSignIn();
    }

    @Test
    void signingOutInOneTabEndsTheOther() {
        Tab tab = browsers.anew(People.SAM).open("/app/acme").settle();
        Tab other = tab.beside().open("/app/acme/m/base/parties").shows("Parties");
        tab.page().navigate("/app/logout");
        tab.page().waitForURL(url -> url.endsWith("/") && !url.contains("/app"));
        other.asksToSignIn();
    }

    @Test
    void aSessionEndedByAnAdministratorEndsInTheWorkspaceToo() {
        IdentitySessions identity = new IdentitySessions();
        Set<String> before = identity.of(People.SAM);
        Tab tab = browsers.anew(People.SAM).open("/app/acme/m/base/parties").shows("Parties");
        Set<String> made = new HashSet<>(identity.of(People.SAM));
        made.removeAll(before);
        assertThat(made).hasSize(1);
        identity.end(made.iterator().next());
        tab.asksToSignIn();
        tab.fillIn(People.SAM).shows("Parties");
        assertThat(tab.page()).hasURL(Pattern.compile(".*/app/acme/m/base/parties"));
    }
}
