package kontor.provisioning.cli.stack;

import java.util.List;
import kontor.provisioning.cli.Failure;
import kontor.provisioning.cli.process.LogFile;

/** A part ended or did not become ready: which, the last words of its log, and where to read on. */
public final class PartDied extends Failure {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 15;

    /**
     * @param part the part
     * @param what what happened, for example "ended while it was starting"
     */
    public PartDied(Part part, String what) {
        this(part, what, new LogFile(part.log()).lastLines(LINES));
    }

    /**
     * @param part the part
     * @param what what happened
     * @param words the lines of its log that say why
     */
    PartDied(Part part, String what, List<String> words) {
        super(part.title() + " " + what + "." + quote(words),
            "Read " + part.log() + ", put right what it says, then:  ./kontor start");
    }

    /** @return how many lines of a log are quoted */
    static int lines() {
        return LINES;
    }

    private static String quote(List<String> lines) {
        return lines.isEmpty() ? "" : "\n  Its log says:\n    " + String.join("\n    ", lines);
    }
}
