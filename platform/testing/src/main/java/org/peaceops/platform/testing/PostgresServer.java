package org.peaceops.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A real PostgreSQL with an empty database, and a key pair to sign tokens with. */
public class PostgresServer implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            // nothing here has to outlive the machine, so no write waits for the disk
            server =
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .setServerConfig("max_connections", "60")
                            .start();
            String database = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + database);
            }
            Map<String, String> settings = new HashMap<>(new SigningKeys().start());
            settings.put("quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", database));
            settings.put("quarkus.datasource.username", "postgres");
            settings.put("quarkus.datasource.password", "postgres");
            // a service empties its folder when it starts; another one must not lose its uploads so
            settings.put(
                    "peaceops.imports.directory",
                    Files.createTempDirectory("peaceops-test-imports").toString());
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
