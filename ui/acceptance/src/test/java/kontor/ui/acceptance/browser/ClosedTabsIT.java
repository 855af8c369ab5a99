package kontor.ui.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * People close their browsers whenever they like. What is closed must not hold up what the same person opens next: a
 * channel of the server's to a page that is gone once blocked the person's session for ever.
 */
class ClosedTabsIT {

    private static final int BROWSERS = 8;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void browsersThatAreClosedAmidTheirWorkLeaveTheSessionAnswering() {
        for (int i = 0; i < BROWSERS; i++) {
            Tab tab = browsers.of(People.GREG);
            tab.page().navigate("/app/globex/m/crm/opportunities?view=board");
            tab.page().context().close();
        }
        browsers.of(People.GREG, "globex/m/base/parties").shows("Parties");
    }

    @Test
    void aPageKeepsNoChannelOpenToTheServer() {
        List<String> channels = new ArrayList<>();
        Tab tab = browsers.of(People.GREG);
        tab.page().onWebSocket(channel -> channels.add(channel.url()));
        tab.open("/app/globex").go("globex/m/base/parties").shows("Parties");
        assertThat(channels).isEmpty();
    }
}
