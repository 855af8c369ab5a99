package kontor.platform.core.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Links by which newcomers choose their first password, for faces. A face sees whether a link is good; what it asks for is
 * privileged, so it leaves a job for the worker and watches it.
 */
@ApplicationScoped
public class Invitations {

    private static final String GOOD = """
            SELECT i.tenant_id, t.alias FROM control.invitation i JOIN control.tenant t ON t.id = i.tenant_id
            WHERE i.token_hash = ? AND i.used_at IS NULL AND i.expires_at > now() AND t.status = 'active'""";
    private static final String ASK = """
            INSERT INTO control.job (id, kind, tenant_id, payload) VALUES (?, 'invitation.accept', ?,
              jsonb_build_object('token', ?::text, 'salt', ?::text, 'hash', ?::text, 'iterations', ?::int))""";
    private static final String OUTCOME = "SELECT status, result ->> 'outcome' FROM control.job WHERE id = ?";

    @Resource(lookup = "jdbc/control")
    DataSource control;

    /**
     * The firm that a good link leads to.
     *
     * @param id    the tenant
     * @param alias its alias
     */
    public record Firm(UUID id, String alias) {
    }

    /**
     * A password as it is passed on: never in clear.
     *
     * @param salt       in Base64
     * @param hash       in Base64
     * @param iterations how often it was hashed
     */
    public record Hashed(String salt, String hash, int iterations) {
    }

    /** Whether a link is good, by the hash of its secret, and for which firm. */
    public Optional<Firm> firm(String tokenHash) {
        try (Connection connection = control.getConnection(); PreparedStatement query = connection.prepareStatement(GOOD)) {
            query.setString(1, tokenHash);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? Optional.of(new Firm(found.getObject(1, UUID.class), found.getString(2))) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /** Asks for that password to be set; tells the job to watch. */
    public UUID ask(Firm firm, String tokenHash, Hashed password) {
        UUID job = UUID.randomUUID();
        try (Connection connection = control.getConnection(); PreparedStatement note = connection.prepareStatement(ASK)) {
            note.setObject(1, job);
            note.setObject(2, firm.id());
            note.setString(3, tokenHash);
            note.setString(4, password.salt());
            note.setString(5, password.hash());
            note.setInt(6, password.iterations());
            note.executeUpdate();
            return job;
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /** What came of a job: {@code done}, {@code not-good} or {@code failed}; empty while it is not finished. */
    public Optional<String> outcome(UUID job) {
        try (Connection connection = control.getConnection(); PreparedStatement query = connection.prepareStatement(OUTCOME)) {
            query.setObject(1, job);
            try (ResultSet found = query.executeQuery()) {
                if (!found.next() || "failed".equals(found.getString(1))) {
                    return Optional.of("failed");
                }
                return Optional.ofNullable(found.getString(2));
            }
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    private static IllegalStateException unreadable(SQLException failure) {
        return new IllegalStateException("The control schema cannot be reached", failure);
    }
}
