package kontor.provisioning.cli.tenant;

import java.util.Locale;
import java.util.Map;
import kontor.provisioning.engine.TenantDetails;
import kontor.provisioning.engine.isolation.IsolationReport;
import kontor.provisioning.engine.tenant.Tenant;

/** Firms as text, for people. */
final class TenantText {
    private TenantText() {
    }

    static String details(TenantDetails details) {
        Tenant tenant = details.tenant();
        StringBuilder text = new StringBuilder();
        line(text, "Name", tenant.name());
        line(text, "Alias", tenant.alias());
        line(text, "Status", tenant.status().name().toLowerCase(Locale.ROOT));
        line(text, "Country", tenant.country() + ", " + tenant.currency() + ", " + tenant.locale() + ", " + tenant.timeZone());
        line(text, "Organization", tenant.organizationId() == null ? "none" : tenant.organizationId().toString());
        line(text, "Made at", tenant.createdAt().toString());
        line(text, "Modules", String.join(", ", tenant.modules()));
        for (Map.Entry<String, String> version : details.versions().entrySet()) {
            String newest = details.behind().get(version.getKey());
            line(text, "  " + version.getKey(), version.getValue() + (newest == null ? "" : ", behind " + newest));
        }
        return text.toString().stripTrailing();
    }

    static String isolation(IsolationReport report) {
        StringBuilder text = new StringBuilder();
        for (IsolationReport.Try one : report.tries()) {
            text.append(String.format(Locale.ROOT, "  %-4s %s%s%n", one.held() ? "held" : "HOLE", one.name(),
                one.held() ? "" : ": " + one.answer()));
        }
        return text.append(report.tenant()).append(report.held() ? ": isolation holds" : ": isolation does NOT hold")
            .append(" (").append(report.tries().size()).append(" tries, ").append(report.holes().size()).append(" holes)").toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(String.format(Locale.ROOT, "%-14s %s%n", label, value));
    }
}
