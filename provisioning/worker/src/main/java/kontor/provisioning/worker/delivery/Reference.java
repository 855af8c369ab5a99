package kontor.provisioning.worker.delivery;

import java.util.UUID;

/**
 * A failure as it is kept with its event; the code finds it in the log.
 *
 * @param code eight hexadecimal digits, new for each failure
 * @param text code, what was thrown and what caused it
 */
record Reference(String code, String text) {

    private static final int LENGTH = 8;
    private static final int DEPTH = 6;

    /** A reference to that failure. */
    static Reference of(Throwable failure) {
        String code = UUID.randomUUID().toString().substring(0, LENGTH);
        StringBuilder text = new StringBuilder("[").append(code).append("] ").append(failure);
        Throwable cause = failure.getCause();
        for (int i = 0; i < DEPTH && cause != null; i++, cause = cause.getCause()) {
            text.append("\ncaused by ").append(cause);
        }
        return new Reference(code, text.toString());
    }
}
