package kontor.ui.acceptance.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.House;
import org.junit.jupiter.api.Test;

/** What an operator does with {@code ./kontor tenant}. */
class TenantCommandIT {

    private static Api found(String name) {
        String alias = "firm-" + UUID.randomUUID().toString().substring(0, 8);
        String owner = "owner@" + alias + ".test";
        House.shared().command("tenant", "create", alias, "--name", name, "--country", "DE", "--currency", "EUR", "--time-zone",
                "Europe/Berlin", "--owner", owner, "--owner-name", "Otto Muster", "--owner-password", "demo");
        return Api.as(owner, alias);
    }

    @Test
    void twoFirmsMayBearTheSameName() {
        for (Api owner : new Api[] {found("Müller GmbH"), found("Müller GmbH")}) {
            assertThat(owner.get("me").json().getJsonObject("tenant").getString("name")).isEqualTo("Müller GmbH");
        }
    }
}
