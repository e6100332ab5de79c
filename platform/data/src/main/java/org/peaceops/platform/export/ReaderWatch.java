package org.peaceops.platform.export;

import io.netty.channel.ChannelFuture;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Passes an answer's bytes on and closes the connection of a reader that takes none of them for too
 * long, or altogether takes too long: a database connection waits behind it. Waiting writes fail
 * then.
 */
final class ReaderWatch extends FilterOutputStream {

    private static final long NONE = -1;
    private static final long CLOSED_WITHIN_MILLIS = 5_000;

    private final RoutingContext rc;
    private final long stallTimer;
    private final long limitTimer;
    private volatile long written;
    private volatile boolean waiting;
    private volatile String closedFor;
    private long seen = NONE;

    ReaderWatch(OutputStream out, RoutingContext rc, ExportSettings settings) {
        super(out);
        this.rc = rc;
        this.stallTimer =
                rc.vertx().setPeriodic(settings.stallTimeout().toMillis(), fired -> look());
        this.limitTimer =
                rc.vertx()
                        .setTimer(
                                settings.timeLimit().toMillis(),
                                fired -> close("it took longer than one export may"));
    }

    /** Whether anything has left, after which no problem document can be sent any more. */
    boolean begun() {
        return written > 0 || waiting;
    }

    /** Why this closed the connection; null if it did not. */
    String closedFor() {
        return closedFor;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        waiting = true;
        out.write(bytes, from, length);
        // one thread writes, the timers only read
        written = written + length;
        waiting = false;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /**
     * Breaks the answer off so that no reader can take it for whole; comes back when that is so.
     */
    void breakOff() {
        var closed = closeAtOnce();
        if (!closed.channel().eventLoop().inEventLoop()) {
            // what the framework writes next, an orderly end, must find the connection closed
            closed.awaitUninterruptibly(CLOSED_WITHIN_MILLIS);
        }
    }

    /** Vert.x' own way to close waits until everything before it is sent, and so for the reader. */
    private ChannelFuture closeAtOnce() {
        return ((ConnectionBase) rc.request().connection()).channelHandlerContext().close();
    }

    void stop() {
        rc.vertx().cancelTimer(stallTimer);
        rc.vertx().cancelTimer(limitTimer);
    }

    private void look() {
        if (waiting && written == seen) {
            close("its reader took no byte for too long");
        }
        seen = written;
    }

    private void close(String why) {
        closedFor = why;
        breakOff();
    }
}
