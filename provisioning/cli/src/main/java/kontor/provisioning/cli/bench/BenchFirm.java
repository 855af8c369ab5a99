package kontor.provisioning.cli.bench;

import java.util.UUID;
import kontor.provisioning.engine.tenant.Tenant;

/**
 * A firm of the benchmark with the one person who asks.
 *
 * @param tenant the firm
 * @param token the person's token for it
 */
record BenchFirm(Tenant tenant, String token) {
    /** Name of the person who asks, an administrator of every firm. */
    static final String PERSON = "Bea Bench";
    /** Their e-mail address. */
    static final String EMAIL = "bea@bench.test";
    /** Their identifier in tokens. */
    static final UUID SUBJECT = UUID.fromString("0bea0000-0000-4000-8000-000000000001");

    String schema() {
        return tenant.schema().value();
    }
}
