package kontor.platform.core.security;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kontor.platform.api.entity.CustomField;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.FieldKind;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.Grant;
import kontor.platform.api.security.MemberGrants;
import kontor.platform.api.security.Scope;
import kontor.platform.core.key.DataKey;
import kontor.platform.core.key.FirmKeys;
import kontor.platform.core.tenancy.TenantState;

/** A member's rights in a tenant at one permission epoch. Immutable but for memory of answers given. */
public sealed class AccessSnapshot implements Access permits SystemAccess {

    /** Fields that no role need name: they say which record it is, not what is in it. */
    private static final Set<String> IDENTITY = Set.of("id", "version", "archived");

    private final String tenant;
    private final TenantState state;
    private final MemberGrants member;
    private final List<CustomField> added;
    private final Map<String, EntityDefinition<?>> known = new ConcurrentHashMap<>();
    private final Map<String, Optional<Scope>> scopes = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> fields = new ConcurrentHashMap<>();
    private final Map<String, List<FieldDefinition>> readable = new ConcurrentHashMap<>();
    private volatile DataKey key;

    /** Rights of {@code member} in the tenant of that alias, which has {@code added} fields of its own. */
    public AccessSnapshot(String tenant, TenantState state, MemberGrants member, List<CustomField> added) {
        this.tenant = tenant;
        this.state = state;
        this.member = member;
        this.added = List.copyOf(added);
    }

    /** The rights of the system in the same tenant, set off by the same member. */
    SystemAccess asSystem() {
        return new SystemAccess(tenant, state, member, added);
    }

    /** The permission epoch that the rights were read at. */
    public long epoch() {
        return state.epoch();
    }

    /** The firm's data key. Errors: {@code KeyMissing} if it has none. */
    DataKey dataKey(FirmKeys keys) {
        DataKey known = key;
        if (known == null) {
            known = keys.of(state.dataKey());
            key = known;
        }
        return known;
    }

    /** Whether these rights still hold for a state just read. */
    public boolean holdsFor(TenantState now) {
        return state.equals(now);
    }

    /** Whether the member was invited and is here for the first time. */
    public boolean awaited() {
        return member.awaited();
    }

    @Override
    public UUID member() {
        return member.member();
    }

    @Override
    public String memberName() {
        return member.name();
    }

    @Override
    public String memberEmail() {
        return member.email();
    }

    @Override
    public UUID company() {
        return member.company();
    }

    @Override
    public String tenant() {
        return tenant;
    }

    @Override
    public String tenantName() {
        return state.name();
    }

    @Override
    public String brandColor() {
        return state.brandColor();
    }

    @Override
    public UUID logo() {
        return state.logo();
    }

    @Override
    public String currency() {
        return state.currency();
    }

    @Override
    public ZoneId zone() {
        return state.zone();
    }

    @Override
    public Locale locale() {
        return state.locale();
    }

    @Override
    public Set<String> modules() {
        return state.modules();
    }

    /** Whether the module that an action belongs to is switched on; the platform's own always are. */
    public boolean moduleOn(String action) {
        String module = action.substring(0, action.indexOf('.'));
        return module.equals("platform") || state.modules().contains(module);
    }

    @Override
    public boolean may(String action) {
        return scope(action) != null;
    }

    @Override
    public Scope scope(String action) {
        return scopes.computeIfAbsent(action, this::widest).orElse(null);
    }

    private Optional<Scope> widest(String action) {
        if (!moduleOn(action)) {
            return Optional.empty();
        }
        if (action.startsWith("platform.session.")) {
            return Optional.of(Scope.ALL);
        }
        Scope widest = null;
        for (Grant grant : covering(action)) {
            widest = grant.scope().or(widest);
        }
        return Optional.ofNullable(widest);
    }

    private List<Grant> covering(String action) {
        List<Grant> covering = new ArrayList<>();
        member.grants().values().forEach(role -> role.stream().filter(g -> g.covers(action)).forEach(covering::add));
        return covering;
    }

    @Override
    public Set<UUID> team() {
        return member.team();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E extends DomainEntity> EntityDefinition<E> known(EntityDefinition<E> definition) {
        return (EntityDefinition<E>) known.computeIfAbsent(definition.name(), name -> definition.with(added));
    }

    @Override
    public boolean mayRead(EntityDefinition<?> definition, FieldDefinition field) {
        return IDENTITY.contains(field.name()) || reaches(definition, field, "read");
    }

    /** The fields of a definition that may be read, but for those that every row has by itself. The same list each time. */
    public List<FieldDefinition> readable(EntityDefinition<?> definition) {
        return readable.computeIfAbsent(definition.name(), name -> known(definition).fields().values().stream()
                .filter(f -> !f.name().equals("id") && !f.name().equals("version") && f.kind() != FieldKind.CUSTOM)
                .filter(f -> mayRead(definition, f)).toList());
    }

    @Override
    public boolean mayWrite(EntityDefinition<?> definition, FieldDefinition field, String operation) {
        return field.writable() && reaches(definition, field, operation) && mayRead(definition, field);
    }

    private boolean reaches(EntityDefinition<?> definition, FieldDefinition field, String operation) {
        Set<String> named = fields.computeIfAbsent(definition.permission(operation), this::namedFields);
        return named.contains(field.name()) || !field.sensitive() && named.contains("*");
    }

    private Set<String> namedFields(String action) {
        Set<String> named = new HashSet<>();
        for (Grant grant : covering(action)) {
            if (grant.fields().isEmpty()) {
                named.add("*");
            } else {
                named.addAll(grant.fields());
            }
        }
        return named;
    }

    @Override
    public Reason explain(String action) {
        if (!moduleOn(action)) {
            return new Reason(false, "module-off", List.of());
        }
        List<String> roles = member.grants().entrySet().stream()
                .filter(role -> role.getValue().stream().anyMatch(g -> g.covers(action))).map(Map.Entry::getKey).sorted().toList();
        return new Reason(!roles.isEmpty(), roles.isEmpty() ? "no-role" : "granted", roles);
    }
}
