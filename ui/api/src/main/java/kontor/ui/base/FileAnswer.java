package kontor.ui.base;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kontor.platform.api.file.StoredFile;

/** Files on their way out: nothing in them may ever run in the name of this address. */
final class FileAnswer {

    private FileAnswer() {
    }

    /** The file as an answer; browsers may open only harmless kinds in the place, all else is for saving. */
    static Response of(StoredFile file, InputStream bytes) {
        return Response.ok(bytes).header("Content-Type", file.contentType()).header("Content-Length", file.size())
                .header("Content-Disposition", disposition(file)).header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'").header("Cache-Control", "private, no-store").build();
    }

    /** The name twice, as RFC 6266 asks: in plain letters, and in full for whoever reads that. */
    static String disposition(StoredFile file) {
        String plain = file.name().replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        String full = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return (file.isInline() ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
