package kontor.provisioning.cli.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kontor.provisioning.cli.Failure;

/** Room on the disk, asked before it runs out. */
final class DiskSpace {
    private static final double GIGABYTE = 1024.0 * 1024 * 1024;

    private DiskSpace() {
    }

    /**
     * @param folder a folder on the disk
     * @param bytes how much must be free
     * @throws Failure if less is free
     */
    static void require(Path folder, long bytes) {
        require(folder, bytes, usable(folder));
    }

    /**
     * @param folder a folder on the disk, for the message
     * @param bytes how much must be free
     * @param usable how much is free
     * @throws Failure if less is free
     */
    static void require(Path folder, long bytes, long usable) {
        if (usable < bytes) {
            throw new Failure(String.format(Locale.ROOT, "The disk of %s has only %.1f GB free; Kontor needs %.1f GB there.",
                folder, usable / GIGABYTE, bytes / GIGABYTE), "Make room, or name a folder on another disk in KONTOR_HOME.");
        }
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
