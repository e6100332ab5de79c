package org.peaceops.gateway.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** A file of zeros that is nowhere, counting what has been read of it. */
public final class Zeros extends InputStream {

    private final long length;
    private final AtomicLong handedOut;

    public Zeros(long length, AtomicLong handedOut) {
        this.length = length;
        this.handedOut = handedOut;
    }

    @Override
    public int read() {
        return read(new byte[1], 0, 1) < 0 ? -1 : 0;
    }

    @Override
    public int read(byte[] target, int offset, int most) {
        long left = length - handedOut.get();
        if (left == 0) {
            return -1;
        }
        int count = (int) Math.min(left, most);
        handedOut.addAndGet(count);
        return count;
    }

    public static long count(InputStream in) throws IOException {
        byte[] block = new byte[1 << 16];
        long count = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            count += read;
        }
        return count;
    }
}
