package kontor.platform.core.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import kontor.platform.api.entity.CustomFieldSource;
import kontor.platform.api.security.MemberGrants;
import kontor.platform.api.security.MemberSource;
import kontor.platform.api.security.NotPermitted;
import kontor.platform.core.tenancy.Caller;
import kontor.platform.core.tenancy.Session;
import kontor.platform.core.tenancy.Tenant;
import kontor.platform.core.tenancy.TenantConnection;
import kontor.platform.core.tenancy.TenantState;

/**
 * Opens a tenant's transaction for a caller and tells their rights. Rights are remembered by (tenant, caller) for as
 * long as the tenant's row, read each time, says that nothing changed.
 */
@ApplicationScoped
public class Rights {

    private record Key(String schema, String subject) {
    }

    @Inject
    TenantConnection connection;

    @Inject
    MemberSource members;

    @Inject
    CustomFieldSource customFields;

    private final Cache<Key, AccessSnapshot> remembered =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterAccess(Duration.ofMinutes(30)).build();

    AccessSnapshot open(Tenant tenant, Caller caller, String action, boolean readOnly) {
        Key key = new Key(tenant.schema(), caller.subject());
        AccessSnapshot known = remembered.getIfPresent(key);
        TenantState state = connection.open(new Session(tenant, known == null ? null : known.member(),
                known == null ? null : known.memberName(), action, readOnly));
        if (!"active".equals(state.status())) {
            throw new NotPermitted(action, "suspended");
        }
        if (known != null && known.holdsFor(state)) {
            return known;
        }
        MemberGrants grants = members.find(caller.subject()).orElseThrow(() -> {
            remembered.invalidate(key);
            return new NotPermitted(action, "not-a-member");
        });
        AccessSnapshot fresh = new AccessSnapshot(tenant.alias(), state, grants, customFields.all());
        connection.name(fresh.member(), fresh.memberName());
        remembered.put(key, fresh);
        return fresh;
    }
}
