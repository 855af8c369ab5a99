package kontor.platform.core.exchange;

import java.util.List;
import kontor.platform.api.entity.InvalidInput;

/** Some rows of a file are wrong, so none was imported. */
public class ImportRefused extends InvalidInput {

    private final transient ImportReport report;

    /** {@code report} says what is wrong, by row. */
    public ImportRefused(ImportReport report) {
        super(List.of(Problem.of("file", "platform.import-refused", report.counts().failed(), report.counts().total())));
        this.report = report;
    }

    /** What is wrong, by row. */
    public ImportReport report() {
        return report;
    }
}
