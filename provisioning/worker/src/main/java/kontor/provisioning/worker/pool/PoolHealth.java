package kontor.provisioning.worker.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** How many schemas wait for firms. An empty pool makes new firms slower and nothing else, so this is never DOWN. */
@Readiness
@ApplicationScoped
public class PoolHealth implements HealthCheck {

    @Inject
    ReadySchemas schemas;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ready-schemas").up().withData("ready", schemas.ready()).withData("wanted", schemas.wanted()).build();
    }
}
