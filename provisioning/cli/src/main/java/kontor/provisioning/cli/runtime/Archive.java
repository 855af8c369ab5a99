package kontor.provisioning.cli.runtime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Enumeration;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * An archive as the servers are delivered in: a zip, or a jar with one .txz in it.
 *
 * @param file the archive
 */
record Archive(Path file) {
    private static final Set<PosixFilePermission> EXECUTE =
        Set.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    /**
     * Unpacks a zip whose content lies in one top folder, without that folder; what lies in a bin folder is executable.
     *
     * @param target where to; made
     * @throws IOException if the archive or the disk fails
     */
    void unpackZip(Path target) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (!entry.isDirectory() && !name.isEmpty()) {
                    Path to = within(target, name);
                    write(zip.getInputStream(entry), to, isProgram(name));
                }
            }
        }
    }

    /**
     * Unpacks the .txz that lies in a jar, with its modes and links.
     *
     * @param target where to; made
     * @throws IOException if the archive or the disk fails
     */
    void unpackTxzInJar(Path target) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            ZipEntry txz = jar.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst()
                .orElseThrow(() -> new IOException("no .txz in " + file));
            try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZInputStream(new BufferedInputStream(jar.getInputStream(txz))))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, within(target, entry.getName()));
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(to.getParent());
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        } else {
            write(tar, to, (entry.getMode() & 0100) != 0);
        }
    }

    private static void write(InputStream content, Path to, boolean executable) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
        if (executable) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(to);
            permissions.addAll(EXECUTE);
            Files.setPosixFilePermissions(to, permissions);
        }
    }

    private static boolean isProgram(String name) {
        return name.startsWith("bin/") && (name.endsWith(".sh") || !name.substring(4).contains("."));
    }

    private static Path within(Path target, String name) throws IOException {
        Path to = target.resolve(name).normalize();
        if (!to.startsWith(target)) {
            throw new IOException("an entry leads out of the archive: " + name);
        }
        return to;
    }
}
