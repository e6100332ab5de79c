package org.peaceops.gateway.testing;

import java.io.InputStream;

/** A few zeros with a long wait before each. */
public final class SlowZeros extends InputStream {

    private final long waitMillis;
    private int left;

    public SlowZeros(int count, long waitMillis) {
        this.left = count;
        this.waitMillis = waitMillis;
    }

    @Override
    public int read() {
        if (left == 0) {
            return -1;
        }
        try {
            Thread.sleep(waitMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        left--;
        return 0;
    }

    @Override
    public int read(byte[] target, int offset, int most) {
        int value = read();
        return value < 0 ? -1 : 1;
    }
}
