package kontor.platform.core.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.regex.Pattern;
import kontor.platform.api.file.FileStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps bytes in a folder of the file system, {@code KONTOR_FILES}; what is put is on the disk before it is acknowledged. */
@ApplicationScoped
public class FolderStore implements FileStore {

    private static final Pattern KEY = Pattern.compile("[a-z0-9_-]+(/[a-z0-9_-]+)*");

    private final Path root;

    /** For proxies. */
    protected FolderStore() {
        root = null;
    }

    /** A store in that folder, which is made when something is put. */
    @Inject
    public FolderStore(@ConfigProperty(name = "KONTOR_FILES", defaultValue = ".kontor/files") String folder) {
        root = Path.of(folder).toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, InputStream bytes) throws IOException {
        Path place = place(key);
        if (Files.exists(place)) {
            throw new FileAlreadyExistsException(key);
        }
        Files.createDirectories(place.getParent());
        Path coming = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileOutputStream out = new FileOutputStream(coming.toFile())) {
                bytes.transferTo(out);
                out.getFD().sync();
            }
            Files.move(coming, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(coming);
        }
    }

    @Override
    public InputStream get(String key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    /** Where a key's bytes lie. Errors: a key that could lead out of the folder. */
    private Path place(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        return root.resolve(key);
    }
}
