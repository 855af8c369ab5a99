package kontor.platform.core.exchange;

import java.util.List;
import kontor.platform.api.entity.InvalidInput;

/** The file as a whole cannot be taken; no row was looked at. */
public class UnreadableFile extends InvalidInput {

    /** {@code code} says why, such as {@code platform.import-too-large}. */
    public UnreadableFile(String code, Object... arguments) {
        super(List.of(Problem.of("file", code, arguments)));
    }
}
