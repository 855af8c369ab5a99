package kontor.platform.core.files;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.file.FileStore;
import kontor.platform.api.file.Files;
import kontor.platform.api.file.StoredFile;
import kontor.platform.api.security.CurrentAccess;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files of the tenant in whose transaction it runs. The row in the tenant's own schema decides what exists; the part
 * of the store is that of the schema the database itself says it is in, so no file is ever another tenant's.
 */
@ApplicationScoped
public class TenantFiles implements Files {

    private static final String WHERE_AM_I = "SELECT CAST(current_schema() AS text)";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    FileStore store;

    @Inject
    CurrentAccess access;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "KONTOR_FILE_LIMIT_MB", defaultValue = "25")
    int limitInMegabytes;

    @Override
    public StoredFile keep(String name, InputStream bytes) {
        UUID id = FileEntry.newId();
        String tidy = FileName.tidy(name);
        String key = FileEntry.keyFor(schema(), id);
        try {
            Intake intake = new Intake(tidy, bytes, limitInMegabytes * 1024L * 1024L);
            transactions.registerInterposedSynchronization(StoreCleaning.unlessCommitted(store, key));
            store.put(key, intake.bytes());
            FileEntry entry = new FileEntry(id, tidy, intake, key, clock.instant(), access.get().member());
            entities.persist(entry);
            entities.flush();
            return entry.told();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Optional<StoredFile> find(UUID file) {
        return entry(file).map(FileEntry::told);
    }

    @Override
    public InputStream open(UUID file) {
        FileEntry entry = entry(file).orElseThrow(() -> new RecordNotFound("platform.file", file));
        try {
            return store.get(entry.key());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void drop(UUID file) {
        entry(file).ifPresent(entry -> {
            entities.remove(entry);
            transactions.registerInterposedSynchronization(StoreCleaning.onceCommitted(store, entry.key()));
        });
    }

    private Optional<FileEntry> entry(UUID file) {
        String schema = schema();
        return Optional.ofNullable(entities.find(FileEntry.class, file)).filter(entry -> entry.liesIn(schema));
    }

    private String schema() {
        return (String) entities.createNativeQuery(WHERE_AM_I).getSingleResult();
    }
}
