package kontor.provisioning.engine.tenant;

import java.util.Locale;

/** Where a schema stands in its life. */
public enum TenantStatus {
    /** In the pool, with no firm yet. */
    READY,
    /** A firm works in it. */
    ACTIVE,
    /** A firm's, and locked for it. */
    SUSPENDED,
    /** Gone; only the row in the directory remains. */
    DELETED;

    static TenantStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
