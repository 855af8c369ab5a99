package kontor.ui.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kontor.platform.core.exchange.ImportReport;
import kontor.platform.core.exchange.RowProblem;
import kontor.platform.core.exchange.UndoRefused;

/** What came of an import, as JSON. */
final class ReportJson {

    private ReportJson() {
    }

    static String text(ImportReport report) {
        return Answers.json(json -> JsonWriting.value(json, of(report)));
    }

    static Map<String, Object> of(ImportReport report) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", report.id());
        body.put("type", report.definition());
        body.put("file", report.fileName());
        body.put("status", report.status().name().toLowerCase(Locale.ROOT));
        body.put("at", report.at());
        body.put("total", (long) report.counts().total());
        body.put("created", (long) report.counts().created());
        body.put("updated", (long) report.counts().updated());
        body.put("skipped", (long) report.counts().skipped());
        body.put("failed", (long) report.counts().failed());
        body.put("mapping", report.mapping().byHeader());
        body.put("set", report.mapping().constants());
        body.put("ignored", report.ignored());
        body.put("rows", problems(report.problems()));
        body.put("duplicates", report.duplicates().stream().map(ReportJson::duplicate).toList());
        return body;
    }

    static List<Map<String, Object>> problems(List<RowProblem> problems) {
        return problems.stream().map(problem -> entry(problem.row(), problem.field(), problem.code(), problem.message())).toList();
    }

    static List<Map<String, Object>> blocked(List<UndoRefused.Blocked> blocked) {
        return blocked.stream().map(record -> {
            Map<String, Object> entry = entry(record.row(), null, record.code(), record.message());
            entry.put("id", record.id());
            entry.put("label", record.label());
            return entry;
        }).toList();
    }

    private static Map<String, Object> entry(int row, String field, String code, String message) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("row", (long) row);
        if (field != null) {
            entry.put("field", field);
        }
        entry.put("code", code);
        entry.put("message", message);
        return entry;
    }

    private static Map<String, Object> duplicate(ImportReport.Duplicate duplicate) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("row", (long) duplicate.row());
        entry.put("id", duplicate.id());
        entry.put("label", duplicate.label());
        return entry;
    }
}
