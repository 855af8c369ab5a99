package kontor.provisioning.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.Resource;

/**
 * The WAR of the bare floor. It is put together here and nowhere else, so that no build has it lying among the applications
 * that are deployed.
 */
final class FloorArchive {
    private FloorArchive() {
    }

    static Path file(Path home) {
        return home.resolve("bench.war");
    }

    /**
     * @param home where it is to lie
     * @param library folder with the jar of the floors
     */
    static void write(Path home, Path library) {
        try (Stream<Path> jars = Files.list(library)) {
            Path jar = jars.filter(file -> file.getFileName().toString().startsWith("kontor-bench-")).findFirst().orElseThrow(() ->
                new Failure("The benchmark's floors are not in " + library + ": the project has not been built.", "Run:  ./kontor start"));
            pack(file(home), jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pack(Path war, Path jar) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war)); InputStream content = Files.newInputStream(jar)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/lib/" + jar.getFileName()));
            content.transferTo(zip);
            zip.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            zip.write(Resource.text("bench/web.xml").getBytes(StandardCharsets.UTF_8));
        }
    }
}
