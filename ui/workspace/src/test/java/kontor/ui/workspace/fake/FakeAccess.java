package kontor.ui.workspace.fake;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Scope;

/** Somebody who may do everything but what a test takes away. */
public final class FakeAccess implements Access {

    /** The person. */
    public static final UUID ME = UUID.fromString("0a11ce00-0000-4000-8000-000000000001");

    private final Set<String> denied = new HashSet<>();
    private Set<String> modules = Set.of("base", "crm");
    private UUID logo;

    /** Takes actions or fields ({@code base.party:iban}) away. */
    public FakeAccess without(String... what) {
        denied.addAll(List.of(what));
        return this;
    }

    /** Leaves only these modules on. */
    public FakeAccess modules(String... on) {
        modules = Set.of(on);
        return this;
    }

    /** Gives the firm a logo. */
    public FakeAccess withLogo() {
        logo = ME;
        return this;
    }

    @Override
    public UUID logo() {
        return logo;
    }

    @Override
    public UUID member() {
        return ME;
    }

    @Override
    public String memberName() {
        return "Alice Verhoeven";
    }

    @Override
    public String memberEmail() {
        return "alice@acme.test";
    }

    @Override
    public UUID company() {
        return ME;
    }

    @Override
    public String tenant() {
        return "acme";
    }

    @Override
    public String tenantName() {
        return "Acme Outfitters";
    }

    @Override
    public String currency() {
        return "EUR";
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Amsterdam");
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public Set<String> modules() {
        return modules;
    }

    @Override
    public boolean may(String action) {
        return modules.contains(action.substring(0, action.indexOf('.'))) && !denied.contains(action);
    }

    @Override
    public Scope scope(String action) {
        return may(action) ? Scope.ALL : null;
    }

    @Override
    public Set<UUID> team() {
        return Set.of(ME);
    }

    @Override
    public boolean mayRead(EntityDefinition<?> definition, FieldDefinition field) {
        return !denied.contains(definition.name() + ":" + field.name());
    }

    @Override
    public boolean mayWrite(EntityDefinition<?> definition, FieldDefinition field, String operation) {
        return field.writable() && mayRead(definition, field) && may(definition.permission(operation));
    }

    @Override
    public Reason explain(String action) {
        return new Reason(may(action), may(action) ? "granted" : "no-role", List.of());
    }
}
