package kontor.provisioning.cli.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import kontor.provisioning.cli.home.PropertyFile;

/**
 * The note of which process a part is, so that another command finds it again.
 *
 * @param file where the note lies
 */
public record PidFile(Path file) {

    /**
     * Notes a process.
     *
     * @param process what runs now
     */
    public void write(ProcessIdentity process) {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(process.pid()));
        properties.setProperty("started", process.started().toString());
        PropertyFile.write(file, properties, "A running part of Kontor");
    }

    /** @return the noted process if it lives, else nothing; a note that cannot be read counts as none */
    public Optional<ProcessIdentity> living() {
        return noted().filter(ProcessIdentity::isAlive);
    }

    /** @return the noted process, living or not */
    public Optional<ProcessIdentity> noted() {
        Properties properties = PropertyFile.read(file);
        try {
            long pid = Long.parseLong(properties.getProperty("pid", ""));
            return Optional.of(new ProcessIdentity(pid, Instant.parse(properties.getProperty("started", ""))));
        } catch (NumberFormatException | java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Takes the note away. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
