package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Working with records: made, found, changed and put away with the hands on the keyboard. */
class PartiesIT {

    private static final String LIST = "acme/m/base/parties";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final Api alice = Api.as(People.ALICE, "acme");

    private Answer party(String name) {
        return alice.post("base/parties", "{\"name\":\"" + name + "\",\"kind\":\"ORGANIZATION\",\"city\":\"Delft\"}");
    }

    @Test
    void aPartyIsMadeChangedAndArchivedByKeyboard() {
        String name = Api.unique("Made by keyboard");
        Tab tab = browsers.of(People.ALICE, LIST).shows("Parties");
        tab.press("c").shows("New: Party");
        tab.field("Name").focus();
        tab.type(name).press("Control+s").shows(name);
        assertThat(tab.page()).hasTitle(Pattern.compile(name + " · Parties · Acme Outfitters.*"));
        tab.field("City").focus();
        tab.press("Control+a").type("Leiden").press("Control+s");
        assertThat(tab.note("Saved").first()).isVisible();
        String id = tab.page().url().replaceAll("[?].*", "").replaceAll(".*/", "");
        assertThat(alice.get("base/parties/" + id).json().getString("city")).isEqualTo("Leiden");
        tab.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More actions")).press("Enter");
        tab.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Archive")).press("Enter");
        assertThat(tab.note(name + " archived")).isVisible();
        assertThat(alice.get("base/parties/" + id).json().getBoolean("archived")).isTrue();
    }

    @Test
    void theListIsNarrowedByWordsAndTheAddressKeepsThem() {
        String name = Api.unique("Touwslagerij");
        party(name);
        Tab tab = browsers.of(People.ALICE, LIST).shows("Parties");
        tab.press("/").type(name);
        assertThat(tab.page().locator("a.k-title:visible")).hasCount(1);
        assertThat(tab.page()).hasURL(Pattern.compile(".*[?].*q=Touwslagerij.*"));
        tab.page().reload();
        assertThat(tab.settle().row(name)).isVisible();
        assertThat(tab.page().locator("a.k-title:visible")).hasCount(1);
        tab.press("j").press("o").shows(name);
        tab.page().goBack();
        assertThat(tab.settle().field("Search Parties")).hasValue(name);
    }

    @Test
    void thePaletteFindsARecordAndGoesThere() {
        String name = Api.unique("Zeepziederij");
        party(name);
        Tab tab = browsers.of(People.ALICE, "acme");
        tab.press("Control+k");
        Locator input = tab.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search and commands"));
        assertThat(input).isFocused();
        tab.type(name);
        Locator hit = tab.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
        assertThat(hit).hasAttribute("aria-selected", "true");
        tab.press("Enter").shows(name);
    }

    @Test
    void theFirstFieldAtFaultGetsTheFocus() {
        Tab tab = browsers.of(People.ALICE, LIST + "/new").shows("New: Party");
        tab.field("Name").fill("");
        tab.field("E-mail").fill("no address");
        tab.press("Control+s");
        assertThat(tab.field("Name")).isFocused();
        assertThat(tab.field("Name")).hasAttribute("aria-invalid", "true");
        tab.field("Name").fill(Api.unique("Faulty mail"));
        tab.press("Control+s");
        assertThat(tab.field("E-mail")).isFocused();
        tab.button("Discard").click();
        tab.shows("Parties");
    }

    @Test
    void whoeverSavesSecondIsToldAndChooses() {
        String name = Api.unique("Two editors");
        Answer made = party(name);
        Tab tab = browsers.of(People.ALICE, LIST + "/" + made.id()).shows(name);
        tab.field("City").fill("Leiden");
        Api.as(People.SAM, "acme").patch("base/parties/" + made.id(), "{\"city\":\"Utrecht\"}", "If-Match", made.etag());
        tab.press("Control+s");
        Locator dialog = tab.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Changed by somebody else"));
        assertThat(dialog).containsText("Sam");
        assertThat(dialog).containsText("Mine: Leiden");
        assertThat(dialog).containsText("Theirs: Utrecht");
        tab.button("Save the choice").click();
        assertThat(tab.note("Saved").first()).isVisible();
        assertThat(alice.get("base/parties/" + made.id()).json().getString("city")).isEqualTo("Leiden");
    }

    @Test
    void whatIsNotSavedIsAskedForBeforeLeavingAndComesBackAsADraft() {
        String name = Api.unique("Unsaved");
        Answer made = party(name);
        Tab tab = browsers.of(People.ALICE, LIST + "/" + made.id()).shows(name);
        tab.field("City").fill("Gouda");
        tab.field("City").press("Tab");
        tab.settle().menu("Products").click();
        assertThat(tab.page().getByText("Leave without saving?")).isVisible();
        tab.button("Stay").click();
        tab.settle().open("/app/" + LIST + "/" + made.id()).shows(name);
        assertThat(tab.page().getByText("Input that you had not saved is back.")).isVisible();
        assertThat(tab.field("City")).hasValue("Gouda");
    }
}
