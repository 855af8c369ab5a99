package kontor.provisioning.cli.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.home.KontorHome;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ServerProgramsTest {
    @TempDir
    private Path folder;
    private KontorHome home;

    @BeforeEach
    void prepare() {
        home = new KontorHome(folder.resolve("home"));
        home.prepare();
    }

    @Test
    void aZipIsUnpackedWithoutItsTopFolderAndItsProgramsAreExecutable() throws IOException {
        zip("liberty.zip", "wlp/bin/server", "wlp/bin/server.bat", "wlp/lib/some.jar");
        Path liberty = programs("liberty", "liberty.zip").liberty();
        assertThat(liberty).isEqualTo(home.runtime().resolve("liberty-1.0"));
        assertThat(liberty.resolve("bin/server")).isExecutable();
        assertThat(Files.isExecutable(liberty.resolve("bin/server.bat"))).isFalse();
        assertThat(liberty.resolve("lib/some.jar")).hasContent("content of wlp/lib/some.jar");
    }

    @Test
    void whatAnInterruptedRunLeftIsReplaced() throws IOException {
        zip("liberty.zip", "wlp/bin/server");
        Path left = Files.createDirectories(home.runtime().resolve("liberty-1.0" + KontorHome.UNFINISHED));
        Files.writeString(left.resolve("rubbish"), "half a file");
        Path liberty = programs("liberty", "liberty.zip").liberty();
        assertThat(liberty.resolve("rubbish")).doesNotExist();
        assertThat(left).doesNotExist();
    }

    @Test
    void whatCannotBeFinishedLeavesNothingThatCountsAsWhole() throws IOException {
        zip("keycloak.zip", "keycloak-1/bin/kc.sh");
        ServerPrograms programs = programs("keycloak", "keycloak.zip");
        assertThatThrownBy(() -> programs.keycloak(unfinished -> {
            throw new Failure("no memory", "buy some");
        })).isInstanceOf(Failure.class);
        assertThat(programs.folder("keycloak")).doesNotExist();
    }

    @Test
    void anEntryThatLeadsOutIsRefused() throws IOException {
        zip("liberty.zip", "wlp/../../../evil");
        assertThatThrownBy(() -> programs("liberty", "liberty.zip").liberty()).isInstanceOf(Failure.class)
            .hasMessageContaining("leads out");
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void aTxzInAJarIsUnpackedWithItsLinks() throws IOException {
        ByteArrayOutputStream txz = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(txz, new LZMA2Options(0)))) {
            byte[] content = "library".getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry library = new TarArchiveEntry("lib/libx.so.1");
            library.setSize(content.length);
            tar.putArchiveEntry(library);
            tar.write(content);
            tar.closeArchiveEntry();
            TarArchiveEntry link = new TarArchiveEntry("lib/libx.so", TarConstants.LF_SYMLINK);
            link.setLinkName("libx.so.1");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(folder.resolve("pg.jar")))) {
            jar.putNextEntry(new ZipEntry("postgres-linux.txz"));
            jar.write(txz.toByteArray());
        }
        Path postgresql = programs("postgresql", "pg.jar").postgresql();
        assertThat(postgresql.resolve("lib/libx.so")).isSymbolicLink().hasContent("library");
    }

    @Test
    void aMissingArchiveIsNamed() throws IOException {
        assertThatThrownBy(() -> programs("liberty", "gone.zip").liberty()).isInstanceOf(Failure.class)
            .hasMessageContaining("gone.zip");
    }

    private ServerPrograms programs(String server, String archive) throws IOException {
        Path properties = folder.resolve("artifacts.properties");
        Files.writeString(properties, server + ".version=1.0\n" + server + ".archive=" + folder.resolve(archive) + "\n");
        return new ServerPrograms(home, new Artifacts(properties));
    }

    private void zip(String name, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(("content of " + entry).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
