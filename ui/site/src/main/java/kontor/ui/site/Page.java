package kontor.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A rendered page in the forms it is sent in: plain, compressed, or not at all because the visitor has it. */
public final class Page {

    private final Language language;
    private final byte[] plain;
    private final byte[] zipped;
    private final String tag;

    /**
     * Keeps a page ready.
     *
     * @param language the language it is written in
     * @param html     the whole document
     */
    public Page(Language language, String html) {
        this.language = language;
        plain = html.getBytes(StandardCharsets.UTF_8);
        zipped = Bytes.zip(plain);
        // Weak, because plain and compressed share it.
        tag = "W/\"" + Bytes.hash(plain) + "\"";
    }

    /** The document as it is sent uncompressed. */
    public String html() {
        return new String(plain, StandardCharsets.UTF_8);
    }

    /**
     * Answers with the page, or with 304 if the visitor's copy is still good. It has to be asked for again each
     * time, which costs a few bytes and never shows yesterday's page.
     */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.addHeader("Vary", "Accept-Language");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.addHeader("Vary", "Accept-Encoding");
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        sendDocument(request, response);
    }

    /** Answers with a page that is of this moment only, such as an error; the status is the caller's. */
    void sendUncached(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        sendDocument(request, response);
    }

    private void sendDocument(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        // Set by hand: the container would name the server's own language.
        response.setHeader("Content-Language", language.tag());
        sendBody(request, response, plain, zipped);
    }

    /** Answers with a body, compressed if there is such a form and the visitor takes it. */
    static void sendBody(HttpServletRequest request, HttpServletResponse response, byte[] plain, byte[] zipped)
            throws IOException {
        byte[] body = plain;
        if (zipped != null) {
            response.addHeader("Vary", "Accept-Encoding");
            String accepted = request.getHeader("Accept-Encoding");
            if (accepted != null && accepted.contains("gzip")) {
                response.setHeader("Content-Encoding", "gzip");
                body = zipped;
            }
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
