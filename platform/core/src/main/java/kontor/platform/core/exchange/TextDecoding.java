package kontor.platform.core.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds out how a text file is encoded: by its byte order mark, as UTF-8, or as Windows-1252, which spreadsheets still write. */
final class TextDecoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextDecoding() {
    }

    /** The text, without byte order mark. Errors: {@link UnreadableFile} if it is neither. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return legible(decoded(bytes, 0, StandardCharsets.UTF_8));
        } catch (CharacterCodingException otherEncoding) {
            return windows(bytes);
        }
    }

    private static String windows(byte[] bytes) {
        for (byte b : bytes) {
            // No character of Windows-1252 has these codes: other encodings of the past betray themselves by them.
            if (b == (byte) 0x81 || b == (byte) 0x8D || b == (byte) 0x8F || b == (byte) 0x90 || b == (byte) 0x9D) {
                throw new UnreadableFile("platform.import-encoding");
            }
        }
        return legible(new String(bytes, WINDOWS));
    }

    private static String legible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                throw new UnreadableFile("platform.import-encoding");
            }
        }
        return text;
    }

    private static String strict(byte[] bytes, int from, Charset charset) {
        try {
            return legible(decoded(bytes, from, charset));
        } catch (CharacterCodingException broken) {
            throw new UnreadableFile("platform.import-encoding");
        }
    }

    private static String decoded(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
