package kontor.platform.core.key;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Unwraps the firms' data keys with the master key of the environment and remembers them for a while. An application that has
 * no master key does not start: found out at the first bank account, it would be too late.
 */
@ApplicationScoped
public class FirmKeys {

    private final Cache<WrappedKey, DataKey> unwrapped =
            Caffeine.newBuilder().maximumSize(5_000).expireAfterAccess(Duration.ofMinutes(30)).build();

    private MasterKeys masters;

    /** For CDI. */
    public FirmKeys() {
        // filled by the other one
    }

    /** With the written form of the master keys. Errors: {@link KeyMissing}. */
    @Inject
    public FirmKeys(@ConfigProperty(name = MasterKeys.VARIABLE) Optional<String> written) {
        masters = MasterKeys.parse(written.orElse(null));
    }

    /** Makes this bean as the application starts. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        masters.toString();
    }

    /** A firm's data key. Errors: {@link KeyMissing} if the firm has none. */
    public DataKey of(WrappedKey key) {
        if (key == null) {
            throw new KeyMissing("The firm has no data key; './kontor tenant migrate' makes one.");
        }
        return unwrapped.get(key, masters::unwrap);
    }
}
