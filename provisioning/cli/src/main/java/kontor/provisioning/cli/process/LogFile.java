package kontor.provisioning.cli.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A log of a part: its end, and a fresh file when it has grown too long.
 *
 * @param path where it lies
 */
public record LogFile(Path path) {
    private static final long ROTATE_AT = 20L * 1024 * 1024;
    private static final int WINDOW = 64 * 1024;

    /**
     * @param count how many lines at most
     * @return the last lines; none if there is no such file
     */
    public List<String> lastLines(int count) {
        if (!Files.isReadable(path)) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long from = Math.max(0, file.length() - WINDOW);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a log that has grown beyond 20 MB aside (one older file is kept). Call it before its server starts. */
    public void rotate() {
        try {
            Files.createDirectories(path.getParent());
            if (Files.exists(path) && Files.size(path) > ROTATE_AT) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the file's length in bytes; 0 if there is none */
    public long length() {
        return path.toFile().length();
    }

    /**
     * @param from where to begin, in bytes
     * @return what was written since
     */
    public String since(long from) {
        if (!Files.isReadable(path)) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long start = from > file.length() ? 0 : from;
            byte[] bytes = new byte[(int) Math.min(Integer.MAX_VALUE - 8L, file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
