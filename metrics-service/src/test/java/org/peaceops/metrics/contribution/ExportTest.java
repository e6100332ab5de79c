package org.peaceops.metrics.contribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** The whole dataset in one answer: the rows of the list, in every format. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class ExportTest {

    private static final String EXPORT = "/api/v1/datasets/contributions/export";
    private static final String STRUCTURE = "/api/v1/datasets/contributions/structure";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COUNTRIES = List.of("GHA", "RWA", "SEN", "FRA", "NPL");
    private static final List<String> MISSIONS = List.of("UNMIL", "UNMISS", "UNIFIL");

    private static boolean loaded;

    @Inject DataSource database;

    private static synchronized void load() {
        if (!loaded) {
            Imports.load("contributions", randomFile(7), "random.csv", "");
            loaded = true;
        }
    }

    /** Lines with every kind of cell: numbers, NA, zero, parts that do not add up. */
    private static byte[] randomFile(long seed) {
        Random random = new Random(seed);
        WideFile file = new WideFile();
        for (int year = 2005; year < 2009; year++) {
            for (String country : COUNTRIES) {
                for (String mission : MISSIONS) {
                    file.line(
                            "%d-01-31,%s,%s,%s,%s,NA,NA,NA"
                                    .formatted(year, country, country, mission, cells(random, 3)));
                }
            }
        }
        return file.bytes();
    }

    private static String cells(Random random, int types) {
        List<String> cells = new ArrayList<>();
        for (int type = 0; type <= types; type++) {
            int male = random.nextInt(900);
            int female = random.nextInt(90);
            switch (random.nextInt(4)) {
                case 0 -> cells.add("NA,NA,NA");
                case 1 -> cells.add("NA,NA," + male);
                case 2 -> cells.add("%d,%d,%d".formatted(male, female, male + female + 1));
                default -> cells.add("%d,%d,%d".formatted(male, female, male + female));
            }
        }
        return String.join(",", cells);
    }

    @Test
    void everyFormatHoldsTheRowsOfTheList() throws IOException {
        load();
        Random random = new Random(11);
        for (int round = 0; round < 12; round++) {
            String filter = randomFilter(random);
            List<List<String>> list =
                    csv(get("/api/v1/contributions?size=1000&format=csv" + filter));
            assertThat(list.size()).isLessThan(1001);
            assertThat(csv(get(EXPORT + "?format=csv" + filter))).as(filter).isEqualTo(list);
            assertThat(ndjson(get(EXPORT + "?format=ndjson" + filter)))
                    .as(filter)
                    .isEqualTo(
                            ndjson(get("/api/v1/contributions?size=1000&format=ndjson" + filter)));
            assertThat(xlsx(get(EXPORT + "?format=xlsx" + filter))).as(filter).isEqualTo(list);
            assertThat(parquet(get(EXPORT + "?format=parquet" + filter)))
                    .as(filter)
                    .isEqualTo(list);
        }
    }

    private static String randomFilter(Random random) {
        StringBuilder filter = new StringBuilder();
        if (random.nextBoolean()) {
            filter.append("&country=").append(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
        }
        if (random.nextBoolean()) {
            filter.append("&mission=").append(MISSIONS.get(random.nextInt(MISSIONS.size())));
        }
        if (random.nextBoolean()) {
            filter.append("&from=").append(2004 + random.nextInt(6)).append("-01");
        }
        if (random.nextBoolean()) {
            filter.append("&personnelType=").append(random.nextBoolean() ? "military" : "troops");
        }
        return filter.toString();
    }

    @Test
    void observationsInSdmxAreTheCellsOfTheRows() throws IOException {
        load();
        List<List<String>> lines = csv(get(EXPORT + "?format=sdmx-csv"));
        assertThat(String.join(",", lines.getFirst()))
                .isEqualTo(
                        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,CONTRIBUTOR,MISSION,PERSONNEL_TYPE,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,SOURCE,SOURCE_FILE,SOURCE_LINE,SYNTHETIC");
        List<String> expected = new ArrayList<>();
        for (JsonNode row : ndjson(get(EXPORT + "?format=ndjson"))) {
            String flagged = row.get("flags").isEmpty() ? "A" : "U";
            for (String[] sex : new String[][] {{"F", "female"}, {"M", "male"}, {"_T", "total"}}) {
                JsonNode value = row.get(sex[1]);
                boolean known = value != null && !value.isNull();
                expected.add(
                        "dataflow,PEACEOPS:CONTRIBUTIONS(1.0.0),I,M,%s,%s,%s,%s,%s,%s,%s,PS,%s,%s,%d,%s"
                                .formatted(
                                        row.get("country").asText(),
                                        row.get("mission").asText(),
                                        row.get("personnelType").asText(),
                                        sex[0],
                                        row.get("month").asText(),
                                        known ? value.asText() : "",
                                        known ? flagged : "O",
                                        row.at("/provenance/source").asText(),
                                        row.at("/provenance/file").asText(),
                                        row.at("/provenance/line").asLong(),
                                        row.at("/provenance/synthetic").asText()));
            }
        }
        assertThat(lines.stream().skip(1).map(l -> String.join(",", l))).isEqualTo(expected);
        given().accept("application/vnd.sdmx.data+csv;version=2.0.0")
                .get(EXPORT)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.sdmx.data+csv;version=2.0.0"));
    }

    @Test
    void structureNamesEveryComponentAndEveryCodeOfTheObservations() throws IOException {
        load();
        List<List<String>> lines = csv(get(EXPORT + "?format=sdmx-csv"));
        JsonNode message = JSON.readTree(get(STRUCTURE).asByteArray());
        JsonNode parts = message.at("/data/dataStructures/0/dataStructureComponents");
        List<String> components = new ArrayList<>();
        parts.at("/dimensionList/dimensions").forEach(d -> components.add(d.get("id").asText()));
        components.add(parts.at("/dimensionList/timeDimension/id").asText());
        parts.at("/measureList/measures").forEach(m -> components.add(m.get("id").asText()));
        parts.at("/attributeList/attributes").forEach(a -> components.add(a.get("id").asText()));
        assertThat(components).isEqualTo(lines.getFirst().subList(3, 16));
        for (JsonNode list : message.at("/data/codelists")) {
            List<String> codes = new ArrayList<>();
            list.get("codes").forEach(c -> codes.add(c.get("id").asText()));
            int column = lines.getFirst().indexOf(list.get("id").asText().substring(3));
            assertThat(lines.stream().skip(1).map(l -> l.get(column)))
                    .as(list.get("id").asText())
                    .isSubsetOf(codes);
            assertThat(codes).allMatch(c -> c.matches("[A-Za-z0-9_@$-]+"));
        }
        JsonNode flow = message.at("/data/dataflows/0");
        assertThat(lines.get(1).get(1))
                .isEqualTo(
                        "%s:%s(%s)"
                                .formatted(
                                        flow.get("agencyID").asText(),
                                        flow.get("id").asText(),
                                        flow.get("version").asText()));
        assertThat(get(STRUCTURE).asString()).isEqualTo(get(STRUCTURE).asString());
        given().accept("application/vnd.sdmx.structure+json;version=2.0.0")
                .get(STRUCTURE)
                .then()
                .statusCode(200);
    }

    @Test
    void parquetFileSaysWhatItIs() throws IOException {
        load();
        Response answer = get(EXPORT + "?format=parquet&country=GHA");
        try (var reader =
                ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(answer.asByteArray())))) {
            var about = reader.getFileMetaData().keyValueMetadata();
            assertThat(about)
                    .containsEntry("peaceops.dataset", "contributions")
                    .containsEntry("peaceops.revision", answer.header("Peaceops-Revision"))
                    .containsKeys("peaceops.epoch", "peaceops.licence")
                    .containsEntry("peaceops.request", EXPORT + "?format=parquet&country=GHA");
            String schema = reader.getFileSchema().toString();
            assertThat(schema)
                    .containsPattern("int32 month .*DATE")
                    .containsPattern("int32 total")
                    .containsPattern("int64 provenance.line")
                    .containsPattern("boolean provenance.synthetic");
        }
    }

    @Test
    void answerIsPinnedNamedAndNotSentTwice() {
        load();
        Response answer = get(EXPORT);
        String revision = answer.header("Peaceops-Revision");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"contributions-r" + revision + ".csv\"");
        String etag = answer.header("ETag");
        assertThat(etag).startsWith("\"" + revision + ".");
        given().header("If-None-Match", etag).get(EXPORT).then().statusCode(304);
        Imports.load(
                "contributions",
                new WideFile().troops("1999-01-31", "Ghana", "GHA", "UNIFIL", 10, 1).bytes(),
                "later.csv",
                "");
        given().header("If-None-Match", etag).get(EXPORT).then().statusCode(200);
        assertThat(get(EXPORT + "?asKnownOn=" + revision).asString()).isEqualTo(answer.asString());
        assertThat(get(EXPORT).asString())
                .isNotEqualTo(answer.asString())
                .contains("1999-01,GHA,UNIFIL,troops,1,10,11");
        assertThat(csv(get(EXPORT + "?asKnownOn=0"))).hasSize(1);
    }

    @Test
    void headIsGetWithoutBody() {
        load();
        Response head = given().head(EXPORT + "?format=parquet");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(get(EXPORT + "?format=parquet").header("ETag"));
        assertThat(head.header("Content-Disposition")).endsWith(".parquet\"");
    }

    @Test
    void whatCannotBeAnsweredIsRefusedBeforeTheFirstByte() {
        given().get(EXPORT + "?format=json")
                .then()
                .statusCode(406)
                .body("detail", containsString("parquet"));
        given().get(EXPORT + "?countri=GHA")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("country"));
        given().get(EXPORT + "?country=nowhere").then().statusCode(400);
        given().get(EXPORT + "?asKnownOn=999999").then().statusCode(400);
        given().get("/api/v1/datasets/missions/export?format=sdmx-csv").then().statusCode(406);
        given().get("/api/v1/missions?format=parquet").then().statusCode(406);
    }

    /**
     * The rows are read after the request's transaction, when the format is settled. Each filter is
     * another statement, since one that the database remembers finds a table that was renamed.
     */
    @ParameterizedTest
    @CsvSource({
        "csv, sex=male",
        "ndjson, mission=UNTSO",
        "xlsx, country=GHA",
        "parquet, incidentType=illness"
    })
    void faultBeforeTheFirstByteIsAProblem(String format, String filter) throws SQLException {
        String export = "/api/v1/datasets/fatalities/export?format=%s&%s".formatted(format, filter);
        execute("alter table fatality rename to fatality_away");
        try {
            given().get(export)
                    .then()
                    .statusCode(500)
                    .contentType("application/problem+json")
                    .header("Content-Disposition", nullValue())
                    .header("ETag", nullValue())
                    .body("type", equalTo("urn:peaceops:problem:internal"))
                    .body("instance", startsWith("urn:peaceops:request:"));
        } finally {
            execute("alter table fatality_away rename to fatality");
        }
        get(export);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void textIsCompressedWhenAskedFor() {
        load();
        given().header("Accept-Encoding", "gzip")
                .get(EXPORT + "?format=sdmx-csv")
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"));
    }

    @Test
    void missionsComeInOneFileToo() throws IOException {
        assertThat(csv(get("/api/v1/datasets/missions/export")))
                .isEqualTo(csv(get("/api/v1/missions?format=csv&size=1000")));
        assertThat(ndjson(get("/api/v1/datasets/missions/export?format=ndjson&kind=political")))
                .isEqualTo(ndjson(get("/api/v1/missions?format=ndjson&size=1000&kind=political")));
        assertThat(parquet(get("/api/v1/datasets/missions/export?format=parquet")).size())
                .isEqualTo(csv(get("/api/v1/missions?format=csv&size=1000")).size());
    }

    /** Over connections that are used again and again, whose driver remembers statements. */
    @Test
    void exportsOfDifferentShapesFollowOneAnother() {
        load();
        for (int turn = 0; turn < 8; turn++) {
            get(EXPORT + "?format=ndjson");
            get(EXPORT + "?format=ndjson");
            get("/api/v1/datasets/fatalities/export?format=ndjson");
        }
    }

    private static Response get(String address) {
        Response answer = given().get(address);
        answer.then().statusCode(200);
        return answer;
    }

    private static List<List<String>> csv(Response answer) {
        return CsvReader.builder().ofCsvRecord(answer.asString()).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static List<JsonNode> ndjson(Response answer) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : answer.asString().split("\n")) {
            if (!line.isEmpty()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    private static List<List<String>> xlsx(Response answer) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            int width = rows.getFirst().getCellCount();
            return rows.stream()
                    .map(
                            row -> {
                                List<String> cells = new ArrayList<>();
                                for (int c = 0; c < width; c++) {
                                    String text = c < row.getCellCount() ? row.getCellText(c) : "";
                                    cells.add(text);
                                }
                                return cells;
                            })
                    .toList();
        }
    }

    /** Read by another library than the one that wrote it. */
    private static List<List<String>> parquet(Response answer) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var file =
                        ParquetFileReader.open(
                                InputFile.of(ByteBuffer.wrap(answer.asByteArray())));
                RowReader row = file.rowReader()) {
            List<String> names = new ArrayList<>();
            for (int c = 0; c < row.getFieldCount(); c++) {
                names.add(row.getFieldName(c));
            }
            rows.add(names);
            while (row.hasNext()) {
                row.next();
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < names.size(); c++) {
                    cells.add(cell(row.getValue(c)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate month -> month.toString().substring(0, 7);
            case PqList list -> String.join("; ", list.strings());
            default -> value.toString();
        };
    }
}
