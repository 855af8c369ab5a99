package kontor.provisioning.worker.pool;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javax.sql.DataSource;
import kontor.platform.core.key.MasterKeys;
import kontor.provisioning.engine.Engine;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills the pool of ready schemas. Several workers may run: one fills while the others look on. What a newer version wants
 * of schemas that wait is seen to by its migration, as for any firm.
 */
@ApplicationScoped
public class ReadySchemas {

    private static final Logger LOG = System.getLogger(ReadySchemas.class.getName());
    private static final int LOCAL = 2;
    private static final int HOSTED = 20;

    @Resource(lookup = "jdbc/migrator")
    DataSource migrator;

    @Inject
    @ConfigProperty(name = "KONTOR_READY_SCHEMAS")
    Optional<Integer> wanted;

    @Inject
    @ConfigProperty(name = "KONTOR_MODE", defaultValue = "hosted")
    String mode;

    @Inject
    @ConfigProperty(name = MasterKeys.VARIABLE)
    Optional<String> masters;

    private volatile Engine engine;
    private volatile int ready;

    /** Makes what is missing. Never throws. */
    public void fill() {
        try {
            if (engine == null) {
                engine = new Engine(migrator, MasterKeys.parse(masters.orElse(null)));
            }
            int made = engine.fillPool(wanted());
            ready = engine.poolSize();
            if (made > 0) {
                LOG.log(Level.INFO, "Schemas made ready: " + made + "; waiting now: " + ready);
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Schemas could not be made ready; it is tried again", failure);
        }
    }

    /** How many are to wait: {@code KONTOR_READY_SCHEMAS}, or 2 on somebody's own machine and 20 elsewhere. */
    public int wanted() {
        return wanted.orElse(mode.equals("local") ? LOCAL : HOSTED);
    }

    /** How many waited when it was last looked. */
    public int ready() {
        return ready;
    }
}
