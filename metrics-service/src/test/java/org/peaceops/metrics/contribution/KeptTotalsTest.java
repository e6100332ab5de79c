package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** The totals over missions never say anything else than the observations, at no revision. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class KeptTotalsTest {

    private static final String MIGRATION =
            "/db/migration/V30__keep_monthly_totals_of_contributions.sql";
    private static final String ADDED_UP =
            """
            select r.number, c.month, c.country, c.personnel_type, sum(c.total) as total, sum(c.female) as female,
                   sum(c.male) as male, count(c.total) as reported, count(*) - count(c.total) as silent,
                   case when count(c.total) > 0 then sum(case when c.female is null or c.male is null
                       then coalesce(c.total - coalesce(c.female, 0) - coalesce(c.male, 0), 0) else 0 end) end as unknown,
                   sum(case when c.male is not null then c.female end) as known_women, sum(c.female + c.male) as sex_known
            from revision r join contribution c
                 on c.from_revision <= r.number and (c.to_revision is null or c.to_revision > r.number)
            group by 1, 2, 3, 4""";
    private static final String KEPT =
            """
            select r.number, t.month, t.country, t.personnel_type, t.total, t.female, t.male, t.reported_values,
                   t.not_reported_values, t.sex_not_reported, t.known_women, t.sex_known
            from revision r join contribution_total t
                 on t.from_revision <= r.number and (t.to_revision is null or t.to_revision > r.number)""";
    private static final int FILES = 25;
    private static boolean loaded;

    @Inject DataSource database;

    /** Files that add, correct and, being the whole truth of their months, end. */
    @BeforeEach
    void load() {
        if (loaded) {
            return;
        }
        Random random = new Random(30);
        for (int file = 0; file < FILES; file++) {
            boolean complete = random.nextInt(3) == 0;
            Imports.load(
                    "contributions",
                    file(random, complete).getBytes(StandardCharsets.UTF_8),
                    "part-%d.csv".formatted(file),
                    complete ? "?mode=complete" : "");
        }
        loaded = true;
    }

    private static String file(Random random, boolean complete) {
        var lines = new StringBuilder("month,country,mission,personnelType,female,male,total\n");
        for (String country : List.of("GHA", "RWA", "FJI")) {
            for (String mission : List.of("UNMIL", "UNIFIL", "UNTSO")) {
                for (String type : List.of("troops", "individual-police")) {
                    if (random.nextInt(complete ? 2 : 4) == 0) {
                        lines.append("2005-0%d,".formatted(1 + random.nextInt(complete ? 1 : 3)))
                                .append(String.join(",", country, mission, type))
                                .append(numbers(random));
                    }
                }
            }
        }
        return lines.append("2005-04,GHA,UNMIL,troops,1,1,2\n").toString();
    }

    private static String numbers(Random random) {
        int women = random.nextInt(20);
        int men = random.nextInt(200);
        return switch (random.nextInt(5)) {
            case 0 -> ",,,\n";
            case 1 -> ",,,%d\n".formatted(men);
            case 2 -> ",%d,,%d\n".formatted(women, women + men);
            default -> ",%d,%d,%d\n".formatted(women, men, women + men);
        };
    }

    @Test
    void totalsAreTheObservationsAddedUpAtEachRevision() throws SQLException {
        assertThat(number("select count(*) from contribution_total where to_revision is not null"))
                .isPositive();
        assertThat(number("select count(*) from contribution where to_revision is not null"))
                .isPositive();
        assertThat(differences(ADDED_UP, KEPT)).isZero();
    }

    /** An older database gets the same as if its imports had kept totals from the first. */
    @Test
    void totalsFilledFromHistoryAreThoseThatImportsKept() throws SQLException, IOException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("create temp table kept as select * from contribution_total");
                statement.execute("delete from contribution_total");
                statement.execute(filling());
                try (var row =
                        statement.executeQuery(
                                counted(
                                        "select * from kept",
                                        "select * from contribution_total"))) {
                    row.next();
                    assertThat(row.getLong(1)).isZero();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static String filling() throws IOException {
        try (var in = KeptTotalsTest.class.getResourceAsStream(MIGRATION)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.substring(all.lastIndexOf("insert into contribution_total"));
        }
    }

    /**
     * A question that the totals answer, and the same with every mission named, which they do not.
     */
    @Test
    void summaryIsTheSameWithAndWithoutTheTotals() throws SQLException {
        long newest = number("select max(number) from revision");
        for (long revision = newest; revision > newest - FILES / 2; revision--) {
            String question =
                    "/api/v1/contributions/summary?from=2005-01&to=2005-04&groupBy=month,country&asKnownOn="
                            + revision;
            assertThat(rows(given().get(question + "&mission=UNMIL,UNIFIL,UNTSO")))
                    .isEqualTo(rows(given().get(question)));
        }
    }

    private static List<?> rows(Response answer) {
        return answer.then().statusCode(200).extract().jsonPath().getList("data");
    }

    private long differences(String one, String other) throws SQLException {
        return number(counted(one, other));
    }

    private static String counted(String one, String other) {
        return """
               select count(*) from ((select * from (%1$s) a except all select * from (%2$s) b)
                   union all (select * from (%2$s) c except all select * from (%1$s) d)) x"""
                .formatted(one, other);
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
