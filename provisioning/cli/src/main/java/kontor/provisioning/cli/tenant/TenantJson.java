package kontor.provisioning.cli.tenant;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kontor.provisioning.engine.TenantDetails;
import kontor.provisioning.engine.isolation.IsolationReport;
import kontor.provisioning.engine.tenant.Tenant;

/** Firms as JSON, for programs. Never the name of a schema: that is nobody's business outside. */
final class TenantJson {
    private TenantJson() {
    }

    static String list(List<Tenant> tenants) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        tenants.forEach(tenant -> items.add(tenant(tenant)));
        return Json.createObjectBuilder().add("items", items).build().toString();
    }

    static String details(TenantDetails details) {
        return tenant(details.tenant()).add("versions", map(details.versions())).add("behind", map(details.behind()))
            .add("pins", map(details.tenant().pins())).build().toString();
    }

    static String isolation(IsolationReport report) {
        JsonArrayBuilder tries = Json.createArrayBuilder();
        report.tries().forEach(one -> tries.add(Json.createObjectBuilder().add("name", one.name()).add("held", one.held())
            .add("answer", String.valueOf(one.answer()))));
        return Json.createObjectBuilder().add("tenant", report.tenant()).add("held", report.held()).add("tries", tries)
            .build().toString();
    }

    private static JsonObjectBuilder tenant(Tenant tenant) {
        return Json.createObjectBuilder().add("alias", tenant.alias()).add("name", tenant.name())
            .add("status", tenant.status().name().toLowerCase(Locale.ROOT)).add("modules", array(tenant.modules()))
            .add("country", tenant.country()).add("currency", tenant.currency()).add("locale", tenant.locale())
            .add("timeZone", tenant.timeZone()).add("createdAt", tenant.createdAt().toString())
            .add("organizationId", tenant.organizationId() == null ? "" : tenant.organizationId().toString());
    }

    private static JsonArrayBuilder array(Collection<String> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    private static JsonObjectBuilder map(Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach(object::add);
        return object;
    }
}
