package org.peaceops.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** An export holds the rows of its list, in every format. A service's test names its datasets. */
public abstract class ExportRules {

    /** Datasets whose list and export are under the same name; each of fewer than 1,000 rows. */
    protected abstract List<String> datasets();

    @Test
    void exportsHoldTheRowsOfTheirLists() throws IOException {
        for (String dataset : datasets()) {
            String list = "/api/v1/" + dataset + "?size=1000&format=";
            String export = "/api/v1/datasets/" + dataset + "/export?format=";
            for (String format : List.of("csv", "ndjson")) {
                assertThat(text(export + format)).as(dataset).isEqualTo(text(list + format));
            }
            assertThat(cells(export + "xlsx")).as(dataset).isEqualTo(cells(list + "xlsx"));
            byte[] parquet = bytes(export + "parquet");
            assertThat(new String(parquet, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("PAR1");
        }
    }

    private static String text(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }

    private static byte[] bytes(String address) {
        return given().get(address).then().statusCode(200).extract().asByteArray();
    }

    private static List<List<String>> cells(String address) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(address)))) {
            return workbook.getFirstSheet().read().stream()
                    .map(
                            row ->
                                    row.stream()
                                            .map(cell -> cell == null ? "" : cell.getText())
                                            // a list writes absent cells, an export leaves them out
                                            .toList())
                    .map(ExportRules::withoutTrailingBlanks)
                    .toList();
        }
    }

    private static List<String> withoutTrailingBlanks(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return row.subList(0, end);
    }
}
