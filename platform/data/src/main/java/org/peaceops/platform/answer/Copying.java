package org.peaceops.platform.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Holds an answer back until it is whole, keeps it and lets it go. One that grows too long goes out
 * from there on as it comes, and is not kept. Closed only when the whole answer was written.
 */
final class Copying extends OutputStream {

    private final OutputStream out;
    private final int most;
    private final Function<byte[], Answer> answer;
    private final CompletableFuture<Answer> promise;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean closed;

    Copying(
            OutputStream out,
            int most,
            Function<byte[], Answer> answer,
            CompletableFuture<Answer> promise) {
        this.out = out;
        this.most = most;
        this.answer = answer;
        this.promise = promise;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (held != null && held.size() + length > most) {
            promise.complete(null);
            held.writeTo(out);
            held = null;
        }
        if (held == null) {
            out.write(bytes, offset, length);
        } else {
            held.write(bytes, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (held == null) {
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (held != null) {
            Answer whole = answer.apply(held.toByteArray());
            promise.complete(whole);
            out.write(whole.body());
        }
        out.close();
    }
}
