package org.peaceops.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import javax.sql.DataSource;
import org.peaceops.platform.revision.StorageException;

/** Keys that callers have used, with what was answered. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    /** After this a request that never ended, because the process did, may be sent again. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    /** What is known of a key; {@code status} is null while the first request is at work. */
    record Use(String fingerprint, Integer status, String location, byte[] body) {}

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyKeys(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Takes the key for this request, or tells of its earlier use; null means taken. */
    Use take(String caller, String key, String fingerprint) {
        try (Connection connection = database.getConnection()) {
            expire(connection);
            try (var insert =
                    connection.prepareStatement(
                            "insert into idempotency_key (caller, key, fingerprint, begun_at) values (?, ?, ?, ?) on conflict do nothing")) {
                insert.setString(1, caller);
                insert.setString(2, key);
                insert.setString(3, fingerprint);
                insert.setObject(4, ago(Duration.ZERO));
                return insert.executeUpdate() == 1 ? null : find(connection, caller, key);
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    void answered(String caller, String key, Response answer) {
        execute(
                "update idempotency_key set status = ?, location = ?, body = ? where caller = ? and key = ?",
                answer.getStatus(),
                Objects.toString(answer.getHeaderString(HttpHeaders.LOCATION), null),
                bytes(answer.getEntity()),
                caller,
                key);
    }

    private byte[] bytes(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is answered can be written", e);
        }
    }

    /** Tells requests apart without keeping them. */
    static String fingerprint(String... parts) {
        try {
            byte[] all = String.join("\n", Arrays.asList(parts)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Nothing was done: the key is free again. */
    void release(String caller, String key) {
        execute("delete from idempotency_key where caller = ? and key = ?", caller, key);
    }

    private void expire(Connection connection) throws SQLException {
        String sql =
                "delete from idempotency_key where begun_at < ? or (status is null and begun_at < ?)";
        try (var delete = connection.prepareStatement(sql)) {
            delete.setObject(1, ago(KEPT));
            delete.setObject(2, ago(ABANDONED));
            delete.executeUpdate();
        }
    }

    private static Use find(Connection connection, String caller, String key) throws SQLException {
        String sql =
                "select fingerprint, status, location, body from idempotency_key where caller = ? and key = ?";
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, caller);
            query.setString(2, key);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? new Use(
                                row.getString(1),
                                row.getObject(2, Integer.class),
                                row.getString(3),
                                row.getBytes(4))
                        : null;
            }
        }
    }

    private void execute(String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private OffsetDateTime ago(Duration duration) {
        return OffsetDateTime.ofInstant(clock.instant().minus(duration), ZoneOffset.UTC);
    }
}
