package org.peaceops.launcher.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.OwnerOnly;
import org.peaceops.launcher.process.ProcessRecord;

/** {@code state.json} in the data folder; written by the running launcher, read by every verb. */
final class StateFile {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private final DataFolder folder;
    private StackState state;

    StateFile(DataFolder folder, Ports ports) throws IOException {
        this.folder = folder;
        ProcessRecord self = ProcessRecord.of("launcher", ProcessHandle.current(), 0);
        this.state = new StackState(ports.gateway(), false, self, List.of());
        write();
    }

    /** Empty when there is none, and when it is not readable: then nothing can be known. */
    static Optional<StackState> read(DataFolder folder) {
        try {
            return Optional.of(JSON.readValue(folder.state().toFile(), StackState.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    synchronized void update(UnaryOperator<StackState> change) {
        state = change.apply(state);
        try {
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        OwnerOnly.write(folder.state(), JSON.writeValueAsString(state));
    }
}
