package kontor.base.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.file.StoredFile;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.CurrentAccess;
import kontor.platform.core.files.FolderStore;
import kontor.platform.core.files.TenantFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform's files over a tenant's schema: what the row says counts, and the store follows the transaction. */
class TenantFilesTest {

    @TempDir
    Path folder;

    private final List<Synchronization> registered = new ArrayList<>();
    private EntityManager entities;

    @BeforeEach
    void empty() {
        registered.clear();
    }

    @Test
    void keepsFindsOpensAndDrops() {
        inTheStore(files -> {
            StoredFile kept = files.keep("../plan.txt", bytes("hello"));
            assertThat(kept.name()).isEqualTo("plan.txt");
            assertThat(kept.contentType()).isEqualTo("text/plain");
            assertThat(kept.size()).isEqualTo(5);
            entities.clear();
            assertThat(files.find(kept.id()).orElseThrow().sha256()).isEqualTo(kept.sha256());
            assertThat(text(files.open(kept.id()))).isEqualTo("hello");
            files.drop(kept.id());
            entities.flush();
            assertThat(files.find(kept.id())).isEmpty();
            assertThat(stored()).hasSize(1);
            registered.forEach(end -> end.afterCompletion(Status.STATUS_COMMITTED));
            assertThat(stored()).isEmpty();
        });
    }

    @Test
    void nothingIsLeftWhenTheTransactionFails() {
        inTheStore(files -> {
            files.keep("a.txt", bytes("hello"));
            assertThat(stored()).hasSize(1);
            registered.forEach(end -> end.afterCompletion(Status.STATUS_ROLLEDBACK));
            assertThat(stored()).isEmpty();
        });
    }

    @Test
    void liesInThePartOfItsOwnTenantAndIsReadFromNowhereElse() {
        inTheStore(files -> {
            StoredFile kept = files.keep("a.txt", bytes("hello"));
            String schema = BaseStore.shared().column("select current_schema()").get(0);
            assertThat(stored()).allMatch(path -> path.startsWith(folder.resolve(schema)));
            entities.createNativeQuery("update platform_file set storage_key = 't_ffffffffffffffff/aa/x' where id = '" + kept.id() + "'")
                    .executeUpdate();
            entities.clear();
            assertThat(files.find(kept.id())).isEmpty();
            assertThatThrownBy(() -> files.open(kept.id())).isInstanceOf(RecordNotFound.class);
        });
    }

    @Test
    void refusesWhatIsTooLargeOrUnknown() {
        inTheStore(files -> {
            assertThatThrownBy(() -> files.keep("big.bin", new ByteArrayInputStream(new byte[1024 * 1024 + 1])))
                    .isInstanceOf(BusinessRuleViolation.class);
            assertThatThrownBy(() -> files.open(UUID.randomUUID())).isInstanceOf(RecordNotFound.class);
            files.drop(UUID.randomUUID());
            assertThat(stored()).isEmpty();
        });
    }

    private void inTheStore(Consumer<TenantFiles> test) {
        BaseStore.shared().tryOut(manager -> {
            entities = manager;
            Access somebody = proxy(Access.class, UUID.randomUUID());
            CurrentAccess access = () -> somebody;
            test.accept(new TestData(manager).wire(new TenantFiles(), manager, new FolderStore(folder.toString()), access,
                    Clock.systemUTC(), 1, registry()));
        });
    }

    private TransactionSynchronizationRegistry registry() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class}, (proxy, method, arguments) -> {
                    registered.add((Synchronization) arguments[0]);
                    return null;
                });
    }

    /** Something that answers every question with the same value. */
    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }

    private List<Path> stored() {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
