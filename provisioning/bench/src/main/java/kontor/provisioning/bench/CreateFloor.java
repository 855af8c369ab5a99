package kontor.provisioning.bench;

import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A new party, with its history (the database's trigger writes it), its search entry, its event, and the answer kept for a repeat. */
public final class CreateFloor {
    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended(current_schema() || cast(? as text) || ?, 0))";
    private static final String FIND = """
            SELECT route, encode(body_hash, 'hex'), status, answer, record_id, record_version FROM platform_idempotency
            WHERE key = ? AND member = ? AND created_at > now() - interval '24 hours'""";
    private static final String INSERT = """
            INSERT INTO base_party (ID, BIC, IBAN, ARCHIVED, changed_at, changed_by, CITY, company_id, COUNTRY, created_at, created_by, CURRENCY,\
             CUSTOM, CUSTOMER, EMAIL, EMPLOYEE, external_key, job_title, KIND, LANGUAGE, MOBILE, NAME, NOTE, NUMBER, owner_id, PARTNER,\
             PHONE, postal_code, REGION, SOURCE, STREET, SUPPLIER, tax_number, tax_number_check, VERSION, WEBSITE, merged_into_id,\
             organization_id, reports_to_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,\
             ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String EVENT = """
            INSERT INTO platform_event (id, aggregate, aggregate_id, key, type, payload, member, action)
            VALUES (?, ?, ?, cast(? as text), ?, cast(? as jsonb), cast(? as uuid), ?)""";
    private static final String WAKE = "INSERT INTO wake.wake DEFAULT VALUES";
    private static final String SEARCH = """
            INSERT INTO platform_search (entity, id, title, subtitle, document, updated_at)
            VALUES (?, ?, ?, ?, to_tsvector('simple', ?), now())
            ON CONFLICT (entity, id) DO UPDATE SET title = excluded.title, subtitle = excluded.subtitle,
            document = excluded.document, updated_at = excluded.updated_at""";
    private static final String KEEP = """
            INSERT INTO platform_idempotency (key, member, route, body_hash, status, answer, record_id, record_version, created_at)
            VALUES (?, ?, ?, decode(?, 'hex'), ?, ?, ?, ?, now())
            ON CONFLICT (member, key) DO UPDATE SET route = excluded.route, body_hash = excluded.body_hash, status = excluded.status,
            answer = excluded.answer, record_id = excluded.record_id, record_version = excluded.record_version,
            created_at = excluded.created_at""";

    private static final JsonProvider JSON = JsonProvider.provider();

    private CreateFloor() {
    }

    /**
     * A request.
     *
     * @param key its idempotency key
     * @param route its path
     * @param body its body
     * @param fields the body's fields, read
     */
    public record Request(String key, String route, String body, Map<String, Object> fields) {

        /** A request whose body is read: its fields are texts, and yes or no. */
        public static Request of(String key, String route, String body) {
            Map<String, Object> fields = new HashMap<>();
            try (JsonReader reader = JSON.createReader(new StringReader(body))) {
                reader.readObject().forEach((name, value) ->
                    fields.put(name, value instanceof JsonString text ? text.getString() : (Object) (value == JsonValue.TRUE)));
            }
            return new Request(key, route, body, fields);
        }
    }

    /** The statements of a creation, in the running transaction. Tells the new party as the product's API writes it. */
    public static String create(Connection connection, Who who, Request request) throws SQLException {
        try {
            Opening.open(connection, who, "platform.session.once", false);
            once(connection, who, request);
            Opening.rename(connection, "base.party.create");
            UUID id = uuid();
            insert(connection, who, id, request.fields());
            publish(connection, who, id);
            index(connection, id, request.fields());
            String answer = CreatedParty.read(connection, id);
            keep(connection, who, request, id, answer);
            return answer;
        } finally {
            connection.commit();
        }
    }

    private static void once(Connection connection, Who who, Request request) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            bind(lock, who.member().toString(), request.key());
            try (ResultSet row = lock.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    throw new IllegalStateException("In progress");
                }
            }
        }
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            bind(find, request.key(), who.member());
            try (ResultSet row = find.executeQuery()) {
                if (row.next()) {
                    throw new IllegalStateException("The benchmark never repeats a request");
                }
            }
        }
    }

    private static void insert(Connection connection, Who who, UUID id, Map<String, Object> fields) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(insert, id, null, null, false, now, who.member(), fields.get("city"), who.company(), fields.get("country"), now, who.member(), null,
                "{}", fields.getOrDefault("customer", false), fields.get("email"), false, null, null, fields.get("kind"), null, null,
                fields.get("name"), null, null, who.member(), false, fields.get("phone"), null, null, null, null, false, null, null, 1L, null,
                null, null, null);
            insert.executeUpdate();
        }
    }

    private static void publish(Connection connection, Who who, UUID id) throws SQLException {
        try (PreparedStatement event = connection.prepareStatement(EVENT); PreparedStatement wake = connection.prepareStatement(WAKE)) {
            bind(event, uuid(), "base", id, id, "kontor.base.PartyCreated", "{\"party\":\"" + id + "\"}", who.member(), "base.party.create");
            event.executeUpdate();
            wake.executeUpdate();
        }
    }

    private static void index(Connection connection, UUID id, Map<String, Object> fields) throws SQLException {
        String words = fields.get("name") + " " + fields.get("email") + " " + fields.get("phone") + " " + fields.get("city");
        try (PreparedStatement search = connection.prepareStatement(SEARCH)) {
            bind(search, "base.party", id, fields.get("name"), fields.get("city"),
                words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " "));
            search.executeUpdate();
        }
    }

    private static void keep(Connection connection, Who who, Request request, UUID id, String answer) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            bind(keep, request.key(), who.member(), request.route(), hash(request.body()), 201, answer, id, 1L);
            keep.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, java.sql.Types.VARCHAR);
            } else if (values[i] instanceof String text) {
                statement.setString(i + 1, text);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    /** Ordered by time, as the product's are, so that the indexes grow alike. */
    private static UUID uuid() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L);
    }

    private static String hash(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
