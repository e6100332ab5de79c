package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** What is left of an import that its service or its connection did not outlive. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class CrashTest {

    @Inject DataSource database;
    @Inject Event<StartupEvent> start;

    @Test
    void importCutOffByACrashIsMarkedFailedAtTheNextStart() throws SQLException {
        String sql =
                """
                insert into data_import (dataset, state, dry_run, mode, file_name, file_sha256, file_bytes, requested_by, requested_at)
                values ('contributions', 'running', false, 'merge', 'cut-off.csv', 'x', 1, 'tester', now()) returning id
                """;
        long id;
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            id = row.getLong(1);
        }
        start.fire(new StartupEvent());
        given().get("/api/v1/datasets/contributions/imports/" + id)
                .then()
                .body("state", equalTo("failed"))
                .body("reason", containsString("send the file again"));
    }

    @Test
    void loadWhoseConnectionIsKilledLeavesTheOldRevisionWholeAndCanBeSentAgain() throws Exception {
        byte[] file = new WideFile().troops("1992-01-31", "Ghana", "GHA", "UNIFIL", 10, 1).bytes();
        long before = revision();
        try (var holder = database.getConnection();
                var statement = holder.createStatement()) {
            // the load waits for its table, and is killed while it does
            holder.setAutoCommit(false);
            statement.execute("lock table contribution in share mode");
            var report =
                    CompletableFuture.supplyAsync(
                            () -> Imports.load("contributions", file, "killed.csv", ""));
            try (var killer = database.getConnection().createStatement()) {
                killWaiting(killer, "lock table%");
            }
            assertThat(report.get(30, TimeUnit.SECONDS).getString("state")).isEqualTo("failed");
            holder.rollback();
            holder.setAutoCommit(true);
        }
        assertThat(revision()).isEqualTo(before);
        var again = Imports.load("contributions", file, "killed.csv", "");
        assertThat(again.getString("state")).isEqualTo("completed");
        assertThat(again.getLong("revision")).isEqualTo(before + 1);
    }

    @Test
    void databaseThatEndsAConnectionInTheMiddleOfAReadIsSaidToBeGone() throws Exception {
        try (var holder = database.getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table mission in access exclusive mode");
            var answer = CompletableFuture.supplyAsync(() -> given().get("/api/v1/missions"));
            try (var killer = database.getConnection().createStatement()) {
                killWaiting(killer, "%mission%");
            }
            answer.get(30, TimeUnit.SECONDS)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("type", equalTo("urn:peaceops:problem:database-unavailable"));
            holder.rollback();
            holder.setAutoCommit(true);
        }
        given().get("/api/v1/missions").then().statusCode(200);
    }

    private static void killWaiting(java.sql.Statement killer, String waiting)
            throws SQLException, InterruptedException {
        String sql =
                "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and query like '%s'"
                        .formatted(waiting);
        for (int attempt = 0; attempt < 200; attempt++) {
            try (var killed = killer.executeQuery(sql)) {
                if (killed.next()) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nothing came to wait");
    }

    private static long revision() {
        return given().get("/api/v1/missions?size=1").jsonPath().getLong("revision");
    }
}
