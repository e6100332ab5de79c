package org.peaceops.gateway.cache;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.Consumer;

/** A stream that keeps a copy of what passes, as long as that is not too much. */
final class Tee implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final int largest;
    private final Consumer<byte[]> atEnd;
    private Buffer copy = Buffer.buffer();

    /**
     * @param atEnd gets all bytes when the stream has ended well; null, early, if they are too many
     */
    Tee(ReadStream<Buffer> source, int largest, Consumer<byte[]> atEnd) {
        this.source = source;
        this.largest = largest;
        this.atEnd = atEnd;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(
                handler == null
                        ? null
                        : block -> {
                            keep(block);
                            handler.handle(block);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(
                ended -> {
                    if (copy != null) {
                        atEnd.accept(copy.getBytes());
                    }
                    if (handler != null) {
                        handler.handle(ended);
                    }
                });
        return this;
    }

    private void keep(Buffer block) {
        if (copy != null && copy.length() + block.length() > largest) {
            copy = null;
            atEnd.accept(null);
        }
        if (copy != null) {
            copy.appendBuffer(block);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
