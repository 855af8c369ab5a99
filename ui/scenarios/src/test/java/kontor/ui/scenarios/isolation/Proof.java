package kontor.ui.scenarios.isolation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import kontor.platform.core.security.Rights;
import kontor.platform.testing.mutation.Guard;
import kontor.platform.testing.mutation.Mutation;
import kontor.platform.testing.mutation.Removal;
import net.bytebuddy.agent.ByteBuddyAgent;

/** Runs the tries, with all guards in their places and with each of them taken away in turn. */
@ApplicationScoped
public class Proof {

    private static final System.Logger LOG = System.getLogger(Proof.class.getName());

    @Inject
    Tries tries;

    @Inject
    BeanManager beans;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "jdbc/app")
    DataSource pool;

    /** The tries that did not end as they ought to, and how; empty if everything holds. */
    public Map<String, Throwable> faults() throws Exception {
        return faults(tries.all());
    }

    private Map<String, Throwable> faults(List<Try> some) throws Exception {
        Map<String, Throwable> faults = new LinkedHashMap<>();
        for (Try each : some) {
            Throwable thrown = thrownBy(each);
            if (thrown != null) {
                faults.put(each.name(), thrown);
            }
        }
        return faults;
    }

    /**
     * For each way of taking a guard away, the tries that succeed then. A guard that matters lets at least one succeed.
     * Errors: something does not hold any more once the guard is back.
     */
    public Map<String, List<String>> successesWithout(Guard guard) throws Exception {
        Map<String, List<String>> successes = new LinkedHashMap<>();
        for (Mutation mutation : guard.mutations()) {
            forgetRights();
            try (Removal removal = Removal.of(mutation, ByteBuddyAgent.getInstrumentation(), getClass().getClassLoader())) {
                // That something breaks proves nothing: a try has to get where it must not.
                List<String> succeeded = new ArrayList<>();
                faults(fitting(guard)).forEach((name, thrown) -> {
                    if (thrown instanceof AssertionError) {
                        succeeded.add(name);
                    } else {
                        LOG.log(System.Logger.Level.INFO, () -> "Without " + guard + " something breaks: " + name, thrown);
                    }
                });
                successes.put(mutation.toString(), succeeded);
                LOG.log(System.Logger.Level.INFO, () -> "Without " + guard + " (" + mutation + ") succeed: " + succeeded);
            } finally {
                forgetRights();
                cleanConnections();
            }
            Map<String, Throwable> left = faults();
            if (!left.isEmpty()) {
                throw new IllegalStateException("With " + guard + " back in its place: " + left);
            }
        }
        return successes;
    }

    /** What a use case would leave on a thread of the server's pool could never be taken off it again. */
    private List<Try> fitting(Guard guard) {
        return guard == Guard.NO_LEFTOVERS ? tries.onTheirOwnThreads() : tries.all();
    }

    /** On a thread of its own, so that nothing is left to the next but what the guards leave. */
    private Throwable thrownBy(Try each) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = threads.newThread(() -> {
            try {
                each.deed().run();
            } catch (Exception | Error failure) {
                thrown.set(failure);
            }
        });
        thread.start();
        thread.join();
        return thrown.get();
    }

    /** Connections that were used while a guard was away may have kept a role. */
    private void cleanConnections() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < ThreadTries.AS_MANY_AS_LIE_IN_THE_POOL; i++) {
                Connection connection = pool.getConnection();
                all.add(connection);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("reset role; reset search_path");
                }
            }
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    /** Rights that were read while a guard was away are wrong; and those of before would hide what is missing. */
    private void forgetRights() throws ReflectiveOperationException {
        Bean<?> bean = beans.resolve(beans.getBeans(Rights.class));
        Object rights = beans.getContext(ApplicationScoped.class).get(bean);
        if (rights != null) {
            Field remembered = Rights.class.getDeclaredField("remembered");
            remembered.setAccessible(true);
            ((com.github.benmanes.caffeine.cache.Cache<?, ?>) remembered.get(rights)).invalidateAll();
        }
    }
}
