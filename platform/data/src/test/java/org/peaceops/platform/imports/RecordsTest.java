package org.peaceops.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private static final List<List<String>> TWO =
            List.of(List.of("1", "Ghana"), List.of("2", "Côte d'Ivoire"));

    @Test
    void listOfObjectsReadsAsATable() throws IOException {
        var file =
                read(
                        """
                        [
                          {"id": 1, "name": "Ghana"},
                          {"id": 2, "name": "Côte d'Ivoire"}
                        ]
                        """);
        assertThat(file.header).containsExactly("id", "name");
        assertThat(file.fields()).isEqualTo(TWO);
        assertThat(file.lines()).containsExactly(2L, 3L);
    }

    @Test
    void wrappedListReadsAsTheListAlone() throws IOException {
        var file =
                read(
                        """
                        {"revision": 3, "page": {"size": [1]}, "gaps": [],
                         "data": [{"id": 1, "name": "Ghana"},
                                  {"id": 2, "name": "Côte d'Ivoire"}],
                         "tags": ["a", "b"], "none": [], "links": {"self": "/x"}}
                        """);
        assertThat(file.fields()).isEqualTo(TWO);
        assertThat(file.lines()).containsExactly(2L, 3L);
    }

    @Test
    void objectsOnLinesOfTheirOwnReadAsATable() throws IOException {
        var file =
                read(
                        """
                        {"id": 1, "name": "Ghana"}

                        {"id": 2, "name": "Côte d'Ivoire"}
                        """);
        assertThat(file.fields()).isEqualTo(TWO);
        assertThat(file.lines()).containsExactly(1L, 3L);
    }

    @Test
    void objectsThatShareALineAreNumbered() throws IOException {
        var file = read("[{\"id\":1,\"name\":\"Ghana\"},{\"id\":2,\"name\":\"Côte d'Ivoire\"}]");
        assertThat(file.fields()).isEqualTo(TWO);
        assertThat(file.lines()).containsExactly(1L, 2L);
        assertThat(file.byLine).isFalse();
    }

    @Test
    void fieldsComeInAnyOrderAndMayBeLeftOut() throws IOException {
        var file =
                read(
                        """
                        [{"b": "x", "a": -678153600000},
                         {"a": 250.0, "b": null, "c": true},
                         {}]
                        """);
        assertThat(file.header).containsExactly("b", "a", "c");
        assertThat(file.fields())
                .containsExactly(
                        List.of("x", "-678153600000", ""),
                        List.of("", "250.0", "true"),
                        List.of("", "", ""));
    }

    @Test
    void nestedObjectsAndListsReadAsOurOwnCsvWritesThem() throws IOException {
        var file =
                read(
                        """
                        [{"source": {"code": "X", "page": {"from": 1}}, "tags": ["a", null, "b"],
                          "steps": [{"state": "pledged"}, {"state": "deployed"}]}]
                        """);
        assertThat(file.header).containsExactly("source.code", "source.page.from", "tags", "steps");
        assertThat(file.fields())
                .containsExactly(
                        List.of(
                                "X",
                                "1",
                                "a; b",
                                "{\"state\":\"pledged\"}; {\"state\":\"deployed\"}"));
    }

    @Test
    void recordThatHoldsAListOfObjectsIsNoWrapperIfAnotherFollows() throws IOException {
        var file =
                read(
                        """
                        {"id": "a", "life": [{"state": "pledged"}]}
                        {"id": "b", "life": []}
                        """);
        assertThat(file.header).containsExactly("id", "life");
        assertThat(file.fields()).hasSize(2);
    }

    @Test
    void whatIsWrongWithAnObjectIsSaidOfItAlone() throws IOException {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < 1_000; i++) {
            text.append("{\"a\": 1},\n");
        }
        var file = read(text + "{\"a\": 1, \"b\": 2},\n{\"a\": 1, \"a\": 2},\n7,\n{\"a\": 3}]");
        assertThat(file.problems.stream().map(ImportProblem::code))
                .containsExactly("unknown-field", "field-twice", "not-an-object");
        assertThat(file.problems.stream().map(ImportProblem::line))
                .containsExactly(1001L, 1002L, 1003L);
        assertThat(file.records).hasSize(1_004);
    }

    @Test
    void whereAFileStopsBeingJsonIsSaidByLine() {
        assertThatThrownBy(() -> read("[\n{\"a\": 1},\n{\"a\": \n"))
                .isInstanceOf(Records.UnreadableFileException.class)
                .hasMessageContaining("JSON in line 4");
        assertThatThrownBy(() -> read("[{\"a\": 1}]\n[{\"a\": 2}]"))
                .isInstanceOf(Records.UnreadableFileException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read("{\"a\": [{\"x\": 1}], \"b\": [{\"x\": 2}]}"))
                .isInstanceOf(Records.UnreadableFileException.class)
                .hasMessageContaining("\"a\" and \"b\"");
        assertThatThrownBy(() -> read("[{\"a\": 1},\n{\"a\": " + "[".repeat(50)))
                .isInstanceOf(Records.UnreadableFileException.class);
    }

    @Test
    void objectsThatShareALineLaterOnAreRefused() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < 1_000; i++) {
            text.append("{\"a\": 1},\n");
        }
        assertThatThrownBy(() -> read(text + "{\"a\": 1}, {\"a\": 1}]"))
                .isInstanceOf(Records.UnreadableFileException.class)
                .hasMessageContaining("line 1001");
    }

    @Test
    void emptyListHasNoHeader() throws IOException {
        assertThat(read("[]").header).isEmpty();
        assertThat(read("{}").records).hasSize(1);
        assertThat(read("\n").header).isEmpty();
    }

    @Test
    void byteOrderMarkAndOtherEncodingsAreNoMatter() throws IOException {
        for (String text :
                List.of(
                        "id,name\n1,Ghana\n2,Côte d'Ivoire\n",
                        "[{\"id\":1,\"name\":\"Ghana\"},\n{\"id\":2,\"name\":\"Côte d'Ivoire\"}]")) {
            assertThat(read("\uFEFF" + text).fields()).isEqualTo(TWO);
            assertThat(read("\uFEFF" + text).header).containsExactly("id", "name");
            Charset other = Charset.forName("windows-1252");
            assertThat(read(text.getBytes(other), other).fields()).isEqualTo(TWO);
        }
    }

    @Test
    void semicolonsOrTabsSeparateWhereTheHeaderHasNoComma() throws IOException {
        for (String separator : List.of(",", ";", "\t")) {
            String text = "\"id\",\"name\"\n1,Ghana\n\"2\",\"Côte d'Ivoire\"\n";
            assertThat(read(text.replace(",", separator)).fields()).isEqualTo(TWO);
        }
        assertThat(read("id;name\n1;\"a;b\"\n2;3,5\n").fields())
                .isEqualTo(List.of(List.of("1", "a;b"), List.of("2", "3,5")));
    }

    @Test
    void separatorThatCouldBeTwoIsTheComma() throws IOException {
        assertThat(read("a;b,c\n1;2,3\n").header).containsExactly("a;b", "c");
        assertThat(read("a;b\tc\n1;2\t3\n").header).containsExactly("a;b\tc");
        assertThat(read("\n\r\n\"a,b\";c\n1;2\n").header).containsExactly("a,b", "c");
        assertThat(read("only\n1;2\n").fields()).isEqualTo(List.of(List.of("1;2")));
    }

    private static final class Read {

        private List<String> header;
        private boolean byLine;
        private final List<Layout.Line> records = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();

        List<List<String>> fields() {
            return records.stream().map(Layout.Line::fields).toList();
        }

        List<Long> lines() {
            return records.stream().map(Layout.Line::number).toList();
        }
    }

    private static Read read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Read read(byte[] bytes, Charset charset) throws IOException {
        Read read = new Read();
        LineOutcome outcome = new LineOutcome();
        try (Records records = Records.open(new ByteArrayInputStream(bytes), charset)) {
            read.header = records.header();
            read.byLine = records.isByLine();
            for (var line = records.next(outcome); line != null; line = records.next(outcome)) {
                read.records.add(line);
                read.problems.addAll(outcome.problems());
            }
        }
        return read;
    }
}
