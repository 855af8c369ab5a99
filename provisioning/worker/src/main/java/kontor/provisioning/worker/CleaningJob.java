package kontor.provisioning.worker;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import kontor.platform.core.cleaning.Cleaning;
import kontor.platform.core.security.SystemRunner;
import kontor.provisioning.worker.account.FirstPasswords;

/** Cleans every active tenant and the wake table. May run at any time and as often as one likes. */
@ApplicationScoped
public class CleaningJob {

    private static final Logger LOG = System.getLogger(CleaningJob.class.getName());

    @Resource(lookup = "jdbc/migrator")
    DataSource migrator;

    @Inject
    SystemRunner system;

    @Inject
    Cleaning cleaning;

    @Inject
    FirstPasswords newcomers;

    private volatile boolean stopped;

    /** Cleans once; a tenant that fails does not keep the others from being cleaned. Never throws. */
    public void run() {
        try {
            WakeTable wakes = new WakeTable(migrator);
            int rows = wakes.forgetFinished();
            newcomers.clean();
            for (Firm firm : wakes.active()) {
                if (!stopped) {
                    rows += clean(firm);
                }
            }
            LOG.log(Level.INFO, "Cleaning took out " + rows + " rows");
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Cleaning failed; it is tried again at its next time", failure);
        }
    }

    /** Ends a run before its next tenant. */
    public void stop() {
        stopped = true;
    }

    private int clean(Firm firm) {
        try {
            return system.run(firm.alias(), "platform.cleaning.run", cleaning::run);
        } catch (Exception failure) {
            LOG.log(Level.WARNING, () -> "Tenant " + firm.alias() + " could not be cleaned", failure);
            return 0;
        }
    }
}
