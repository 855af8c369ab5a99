package kontor.platform.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kontor.platform.api.security.Access;
import kontor.platform.core.tenancy.Session;
import kontor.platform.core.tenancy.TenantConnection;
import kontor.platform.core.tenancy.TenantDirectory;

/**
 * Tells how far an import has come, in small transactions of its own: the import's transaction shows nothing to others
 * until all is in. The import itself writes the same row only when it ends, so the two never wait for each other.
 */
@ApplicationScoped
public class ImportProgress {

    private static final String NOTE = """
            UPDATE platform_import SET created_count = ?2, updated_count = ?3, skipped_count = ?4, failed_count = ?5
            WHERE id = ?1 AND status = 'running'""";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Inject
    TenantConnection connection;

    @Inject
    TenantDirectory directory;

    /** Notes how many rows have been dealt with. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(Access access, String action, UUID id, ImportReport.Counts counts) {
        connection.open(new Session(directory.find(access.tenant()).orElseThrow(), access.member(), access.memberName(), action, false));
        entities.createNativeQuery(NOTE).setParameter(1, id).setParameter(2, counts.created()).setParameter(3, counts.updated())
                .setParameter(4, counts.skipped()).setParameter(5, counts.failed()).executeUpdate();
    }
}
