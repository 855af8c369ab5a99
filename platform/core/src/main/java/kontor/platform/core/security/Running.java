package kontor.platform.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.CurrentAccess;
import kontor.platform.api.security.Scope;
import kontor.platform.core.key.DataKey;
import kontor.platform.core.key.FirmKeys;

/**
 * The action that this thread is carrying out. Set by {@link ActionRunner} alone; nothing outlives the action, so a
 * thread of push or a timer starts without a tenant.
 */
@ApplicationScoped
public class Running implements CurrentAccess {

    @Inject
    FirmKeys keys;

    private record Frame(AccessSnapshot access, String action) {
    }

    private static final ThreadLocal<Deque<Frame>> FRAMES = new ThreadLocal<>();

    void enter(AccessSnapshot access, String action) {
        Deque<Frame> frames = FRAMES.get();
        if (frames == null) {
            frames = new ArrayDeque<>();
            FRAMES.set(frames);
        }
        frames.push(new Frame(access, action));
    }

    void leave() {
        Deque<Frame> frames = FRAMES.get();
        frames.pop();
        if (frames.isEmpty()) {
            FRAMES.remove();
        }
    }

    Optional<AccessSnapshot> access() {
        Deque<Frame> frames = FRAMES.get();
        return frames == null ? Optional.empty() : Optional.of(frames.peek().access());
    }

    @Override
    public Access get() {
        return frame().access();
    }

    /** The fields of a definition that may be read; see {@link AccessSnapshot#readable}. */
    public List<FieldDefinition> readable(EntityDefinition<?> definition) {
        return frame().access().readable(definition);
    }

    /** The key that the firm's sensitive values are sealed with. Errors: {@code KeyMissing} if the firm has none. */
    public DataKey key() {
        return frame().access().dataKey(keys);
    }

    /** Whether a use case is being carried out. */
    public boolean isActive() {
        return FRAMES.get() != null;
    }

    /** The use case being carried out. */
    public String action() {
        return frame().action();
    }

    /** Records that the running use case reaches. */
    public Scope scope() {
        return frame().access().scope(action());
    }

    private Frame frame() {
        Deque<Frame> frames = FRAMES.get();
        if (frames == null) {
            throw new IllegalStateException("No action is running: records are reached through a service alone");
        }
        return frames.peek();
    }
}
