package org.peaceops.partners.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What matches gave before there was a list of assistance comes into it, in every version. */
class AssistanceMigrationTest {

    private static final String BEFORE =
            """
            insert into capability_offer (code, country, kinds, form, from_precision, to_precision, countries, status, from_revision)
            values ('o', 'FRA', '{}', 'training', 'unknown', 'unknown', '{}', 'open', 1);
            insert into capability_unit (code, country, kind, name, life, readiness, source, locator, from_revision, to_revision)
            values ('u', 'GHA', 'engineer', 'A', '[]', '[]', 'S', 'x', 2, 3),
                   ('u', 'GHA', 'engineer', 'A', '[]', '[]', 'S', 'x', 3, 4),
                   ('u', 'GHA', 'engineer', 'B', '[]', '[]', 'S', 'x', 4, 5),
                   ('u', 'GHA', 'engineer', 'B', '[]', '[]', 'S', 'x', 5, null);
            insert into capability_match_decision (code, need, offer, decision, unit, assistance, from_revision, to_revision)
            values ('n.o', 'n', 'o', 'accepted', 'u',
                    '{"state": "assistance-funded", "date": {"date": "2026-02-01", "precision": "month"}, "donor": "FRA"}', 3, 5),
                   ('n.o', 'n', 'o', 'declined', null, null, 5, null);
            """;

    @Test
    void acceptedMatchesOfOldBecomeAssistance() throws IOException, SQLException {
        try (var server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            DataSource database = server.getPostgresDatabase();
            migrate(database, "13");
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(BEFORE);
            }
            migrate(database, "14");
            assertThat(
                            texts(
                                    database,
                                    "select jsonb_array_length(assistance) from capability_unit order by from_revision"))
                    .containsExactly("0", "1", "1", "0");
            String given =
                    "select assistance -> 0 ->> '%s' from capability_unit where from_revision = 4";
            assertThat(texts(database, given.formatted("form"))).containsExactly("training");
            assertThat(texts(database, given.formatted("decision"))).containsExactly("n.o");
            assertThat(texts(database, given.formatted("donor"))).containsExactly("FRA");
            assertThat(
                            texts(
                                    database,
                                    "select step ->> 'state' from capability_match_decision where step is not null"))
                    .containsExactly("assistance-funded");
        }
    }

    private static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static List<String> texts(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
