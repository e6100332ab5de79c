package org.peaceops.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path place;

    @Test
    void theFolderIsForItsOwnerOnly() throws IOException {
        DataFolder folder = new DataFolder(place.resolve("new/data"));
        folder.prepare();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                .isEqualTo("rwx------");
    }

    @Test
    void aFullDiskIsOneSentenceWithTheWayOut() {
        DataFolder folder = new DataFolder(place);
        assertThatCode(() -> folder.requireSpace(DataFolder.NEEDED_BYTES))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> folder.requireSpace(DataFolder.NEEDED_BYTES - 1))
                .isInstanceOf(Trouble.class)
                .hasMessage(
                        "The disk of %s has 499 MB free and the stack needs 500 MB; free some space or name a folder on another disk with --data.",
                        place);
    }

    @Test
    void aDiskThatFillsUpIsRecognisedInAnyCause() {
        IOException system = new IOException("/data/x: No space left on device");
        assertThat(DiskFull.caused(new IllegalStateException("outer", system))).isTrue();
        assertThat(DiskFull.caused(new IOException("Permission denied"))).isFalse();
    }

    @Test
    void aPlaceThatCannotBeAFolderIsOneSentence() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        DataFolder folder = new DataFolder(file.resolve("data"));
        assertThatThrownBy(folder::prepare)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("--data");
    }

    @Test
    void theLogOfTheStartBeforeIsKept() throws IOException {
        DataFolder folder = new DataFolder(place);
        folder.prepare();
        Files.writeString(folder.freshLog("gateway"), "first");
        Path second = folder.freshLog("gateway");
        assertThat(second).doesNotExist();
        assertThat(second.resolveSibling("gateway.log.1")).hasContent("first");
    }
}
