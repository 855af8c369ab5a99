package kontor.provisioning.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready once the pump has been failing for a minute. Tells numbers alone: health is read by anybody. */
@Readiness
@ApplicationScoped
public class PumpHealth implements HealthCheck {

    @Inject
    PumpStatus status;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("worker-pump").status(status.turning())
                .withData("delivered", status.delivered()).withData("failed", status.failed())
                .withData("parked", status.parked()).withData("failingTenants", status.failingTenants()).build();
    }
}
