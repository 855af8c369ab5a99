package kontor.provisioning.worker;

import static org.assertj.core.api.Assertions.assertThat;

import kontor.platform.core.cleaning.Cleaning;
import org.junit.jupiter.api.Test;

/** What has had its time goes, and nothing else. */
class CleaningTest {

    private final FirmHouse house = FirmHouse.shared();
    private final FirmHouse.Chamber firm = house.firm();

    @Test
    void takesOutWhatIsOldAlone() throws Exception {
        request("old", 25);
        request("young", 23);
        draft("old", 31);
        draft("young", 29);
        Cleaning cleaning = new Cleaning(house.entities());
        assertThat(house.within(firm, cleaning::run)).isEqualTo(2);
        assertThat(house.within(firm, cleaning::run)).isZero();
        assertThat(house.column(firm, "select key from platform_idempotency union all select route from platform_draft"))
                .containsExactly("young", "young");
    }

    private void request(String key, int hours) throws Exception {
        house.run(firm, "insert into platform_idempotency (key, member, route, body_hash, created_at) values ('" + key
                + "', gen_random_uuid(), 'r', '', now() - interval '" + hours + " hours')");
    }

    private void draft(String route, int days) throws Exception {
        house.run(firm, "insert into platform_draft (member, route, content, changed_at) values (gen_random_uuid(), '" + route
                + "', '{}', now() - interval '" + days + " days')");
    }
}
