package org.peaceops.launcher.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.DiskFull;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.process.ProcessRecord;

/**
 * A PostgreSQL 18 server on loopback, with one database per service and one role that owns them.
 */
public final class LocalPostgres {

    public static final String NAME = "postgres";

    private static final String VERSION = "18";
    private static final int ATTEMPTS = 3;
    private static final Duration ATTEMPT_LIMIT = Duration.ofSeconds(20);

    private final DataFolder folder;
    private final ClusterFolder cluster;
    private final int port;
    private final DatabasePassword administrator;
    private final DatabasePassword services;
    private final Path log;
    private volatile Databases databases;

    public LocalPostgres(DataFolder folder, int port) throws IOException {
        this.folder = folder;
        this.cluster = new ClusterFolder(folder.postgres());
        this.port = port;
        cluster.removeUnfinished();
        SecureRandom random = new SecureRandom();
        this.administrator = DatabasePassword.ofAdministrator(folder, random);
        this.services = DatabasePassword.ofServices(folder, random);
        this.log = folder.freshLog(NAME);
        // zonky unpacks under the system's temporary folder otherwise, where anyone may write
        System.setProperty("ot.epg.working-dir", folder.postgresBinaries().toString());
    }

    /** Starts the server, after a crash too, and makes the databases that are not there yet. */
    public ProcessRecord start(List<String> names) throws IOException {
        cluster.prepare(VERSION);
        databases = new Databases(startPatiently().getPostgresDatabase(), services);
        try {
            databases.make(names);
        } catch (SQLException e) {
            throw new Trouble(
                    "PostgreSQL runs but its databases cannot be made (%s); its log is %s."
                            .formatted(e.getMessage(), log));
        }
        cluster.finished();
        return ProcessRecord.of(NAME, cluster.postmaster().orElseThrow(), port);
    }

    /**
     * A database that nobody needs to keep; empty, even if a killed launcher has left it behind.
     */
    public void makeScratch(String name) throws SQLException {
        databases.makeAnew(name);
    }

    public void dropScratch(String name) throws SQLException {
        databases.drop(name);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String user() {
        return Databases.OWNER;
    }

    public String password() {
        return services.text();
    }

    /** Ends the server, this one or one left behind, rolling back what is open. */
    public static void stop(DataFolder folder) {
        new ServerProcesses(folder).end();
    }

    /** A kill may leave backends that hold the server's memory for a moment; then it recovers. */
    private EmbeddedPostgres startPatiently() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                cluster.forgetLock();
                return startOnce();
            } catch (IOException | IllegalStateException e) {
                if (DiskFull.caused(e) || logSays("No space left on device")) {
                    throw DiskFull.at(folder.root());
                }
                if (logSays("cannot be run as root")) {
                    throw new Trouble(
                            "PostgreSQL does not run as root on this machine; start the stack as an ordinary user.");
                }
                if (attempt == ATTEMPTS || !cluster.isInitialised()) {
                    throw new Trouble("PostgreSQL does not start; its log is %s.".formatted(log));
                }
            }
        }
    }

    private EmbeddedPostgres startOnce() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.postgresBinaries().toFile())
                .setPort(port)
                .setPGStartupWait(ATTEMPT_LIMIT)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                // what zonky calls locale goes to initdb as it stands: no moment without a password
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", administrator.file().toString())
                // sorting must not depend on the language of the machine
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", administrator.text())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                // zonky is made for tests and starts without; here the data is kept
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private boolean logSays(String text) throws IOException {
        return Files.exists(log) && Files.readString(log).contains(text);
    }
}
