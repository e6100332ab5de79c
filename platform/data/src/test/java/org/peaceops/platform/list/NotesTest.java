package org.peaceops.platform.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void noteIsWrittenInAscii() {
        assertThat(Notes.headerValues(List.of("Côte d’Ivoire – “2014”, 100 € … \u4e2d")))
                .containsExactly("Cote d'Ivoire - \"2014\", 100 ? ... ?");
    }

    @Test
    void noteCannotBeginAnotherHeader() {
        assertThat(Notes.headerValues(List.of("one\r\nSet-Cookie: x\u0000\u0085y")))
                .containsExactly("one Set-Cookie: x y");
    }

    @Test
    void longNoteIsCutAndSaysSo() {
        String value = Notes.headerValues(List.of("x".repeat(501))).getFirst();
        assertThat(value).hasSize(500).endsWith("x...");
        assertThat(Notes.headerValues(List.of("x".repeat(500)))).containsExactly("x".repeat(500));
    }

    @Test
    void manyNotesAreCountedRatherThanSaid() {
        List<String> notes = IntStream.rangeClosed(1, 12).mapToObj(i -> "note " + i).toList();
        assertThat(Notes.headerValues(notes))
                .hasSize(10)
                .endsWith("note 9", "and 3 more; format=json has all of them");
        assertThat(Notes.headerValues(notes.subList(0, 10))).endsWith("note 10");
        assertThat(Notes.headerValues(List.of())).isEmpty();
    }
}
