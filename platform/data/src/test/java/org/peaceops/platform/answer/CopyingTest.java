package org.peaceops.platform.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CopyingTest {

    private static final int MOST = 100;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final CompletableFuture<Answer> promise = new CompletableFuture<>();
    private final Copying copying =
            new Copying(
                    line,
                    MOST,
                    body -> new Answer(body, false, new MultivaluedHashMap<>()),
                    promise);

    @Test
    void whatIsKeptIsWhatWasSent() throws IOException {
        byte[] body = written(MOST);
        copying.close();
        assertThat(line.toByteArray()).isEqualTo(body);
        assertThat(promise.join().body()).isEqualTo(body);
    }

    @Test
    void nothingIsSentOrKeptBeforeTheEnd() throws IOException {
        written(MOST);
        copying.flush();
        assertThat(line.size()).isZero();
        assertThat(promise).isNotDone();
    }

    @Test
    void longAnswersGoOutWholeAndAreNotKept() throws IOException {
        byte[] body = written(MOST + 1);
        assertThat(promise).isCompletedWithValue(null);
        byte[] more = written(MOST * 3);
        copying.close();
        assertThat(line.toByteArray()).startsWith(body).endsWith(more).hasSize(MOST * 4 + 1);
    }

    /** In pieces of any length, single bytes among them. */
    private byte[] written(int length) throws IOException {
        Random random = new Random(length);
        byte[] body = new byte[length];
        random.nextBytes(body);
        for (int at = 0; at < length; ) {
            int piece = Math.min(length - at, random.nextInt(1, 9));
            if (piece == 1) {
                copying.write(body[at]);
            } else {
                copying.write(body, at, piece);
            }
            at += piece;
        }
        return body;
    }
}
