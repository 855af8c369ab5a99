package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session may end while somebody types: nothing typed is lost, and one comes back to where one was. */
class DraftsIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void whatWasTypedWhenTheSessionEndedIsThereAfterSigningInAgain() {
        String name = Api.unique("Half typed");
        String id = Api.as(People.SAM, "acme").post("base/parties", "{\"name\":\"" + name + "\",\"kind\":\"ORGANIZATION\",\"customer\":true}").id();
        IdentitySessions identity = new IdentitySessions();
        Set<String> before = identity.of(People.SAM);
        Tab tab = browsers.anew(People.SAM).open("/app/acme/m/base/parties/" + id).shows(name);
        Set<String> made = new HashSet<>(identity.of(People.SAM));
        made.removeAll(before);
        assertThat(made).hasSize(1);
        tab.field("City").fill("Schiedam");
        tab.field("City").press("Tab");
        assertThat(tab.button("Save")).isVisible();
        identity.end(made.iterator().next());
        tab.asksToSignIn();
        tab.fillIn(People.SAM).shows(name);
        assertThat(tab.page()).hasURL(Pattern.compile(".*/app/acme/m/base/parties/" + id));
        assertThat(tab.page().getByText("Input that you had not saved is back.")).isVisible();
        assertThat(tab.field("City")).hasValue("Schiedam");
        tab.press("Control+s");
        assertThat(tab.note("Saved").first()).isVisible();
        assertThat(Api.as(People.SAM, "acme").get("base/parties/" + id).json().getString("city")).isEqualTo("Schiedam");
    }
}
