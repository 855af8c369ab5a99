package kontor.provisioning.worker;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import kontor.platform.core.metric.Meters;
import kontor.provisioning.worker.pool.ReadySchemas;

/** What the worker tells operators: how the pump is doing and how many schemas wait. */
@ApplicationScoped
public class Figures {

    private static final Logger LOG = System.getLogger(Figures.class.getName());

    @Resource(lookup = "jdbc/migrator")
    DataSource migrator;

    @Inject
    PumpStatus status;

    @Inject
    ReadySchemas schemas;

    private volatile WakeTable.Lag lag = new WakeTable.Lag(0, 0);

    /** Adds them to the application's figures. */
    public void show() {
        Meters.watch("kontor_pump_delivered_total", status::delivered);
        Meters.watch("kontor_pump_failed_total", status::failed);
        Meters.watch("kontor_pump_parked_total", status::parked);
        Meters.watch("kontor_pump_failing_tenants", status::failingTenants);
        Meters.watch("kontor_pump_waiting_tenants", () -> lag.tenants());
        Meters.watch("kontor_pump_lag_seconds", () -> lag.seconds());
        Meters.watch("kontor_ready_schemas", schemas::ready);
        Meters.watch("kontor_ready_schemas_wanted", schemas::wanted);
    }

    /** Reads what has to be asked for. Never throws. */
    public void look() {
        try {
            lag = new WakeTable(migrator).lag();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The pump's lag could not be read; it is tried again", failure);
        }
    }
}
