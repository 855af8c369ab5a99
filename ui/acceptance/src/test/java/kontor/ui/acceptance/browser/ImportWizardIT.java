package kontor.ui.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A table comes in through the screen: tried first, all rows or none, and out again at a click. */
class ImportWizardIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final Api gina = Api.as(People.GINA, "globex");
    private final String mark = Api.unique("Importmühle");

    private Tab upload(String text) {
        Tab tab = browsers.of(People.GINA, "globex/m/base/parties/import").shows("Import: Parties");
        tab.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("parties.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(tab.page().locator("[aria-current=step]")).hasText("Columns");
        return tab.settle();
    }

    private int there() {
        return gina.get("base/parties?limit=1&count=true&q=" + Api.encode(mark)).json().getInt("count");
    }

    @Test
    void aFileIsMappedTriedTakenInAndTakenOutAgain() {
        Tab tab = upload("Name,City,Nonsense\n" + mark + " Nord,Leipzig,1\n" + mark + " Süd,München,2\n");
        assertThat(tab.page().locator(".k-mapping")).containsText(mark + " Nord");
        tab.button("Try it out").click();
        assertThat(tab.page().getByText("Trial passed")).isVisible();
        assertThat(there()).isZero();
        tab.button("Import 2 records").click();
        assertThat(tab.page().locator(".k-import h2").first()).hasText("Imported");
        assertThat(there()).isEqualTo(2);
        tab.button("Undo import").click();
        assertThat(tab.note("The import was taken out again")).isVisible();
        assertThat(there()).isZero();
    }

    @Test
    void wrongRowsAreNamedHandedOutAndNothingCanBeTakenIn() throws IOException {
        Tab tab = upload("Name,Country,E-mail\n" + mark + " Gut,Germany,post@muehle.test\n,Atlantis,nobody@\n");
        tab.button("Try it out").click();
        assertThat(tab.page().getByText("Some rows are wrong")).isVisible();
        assertThat(tab.page().locator(".k-import")).containsText("Atlantis");
        assertThat(tab.page().getByRole(com.microsoft.playwright.options.AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^Import \\d")))).hasCount(0);
        assertThat(there()).isZero();
        Download wrong = tab.page().waitForDownload(() -> tab.link("Wrong rows as a file").click());
        assertThat(wrong.suggestedFilename()).isEqualTo("parties - Wrong rows.csv");
        assertThat(Files.readString(wrong.path())).contains("Wrong rows,Name,Country,E-mail").contains(",Atlantis,nobody@").doesNotContain(mark);
        tab.button("Back to the columns").click();
        assertThat(tab.page().locator("[aria-current=step]")).hasText("Columns");
    }

    @Test
    void whatIsNoTableIsRefusedInWords() {
        Tab tab = browsers.of(People.GINA, "globex/m/base/parties/import").shows("Import: Parties");
        tab.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("parties.csv", "text/csv", "Name,\"City\nnever closed".getBytes(StandardCharsets.UTF_8)));
        assertThat(tab.page().locator("vaadin-notification-card")).isVisible();
        assertThat(tab.page().locator("[aria-current=step]")).hasText("File");
    }
}
