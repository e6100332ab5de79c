package org.peaceops.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How far each import now at work is. */
@ApplicationScoped
class RunningImports {

    private final Map<Long, Meter> meters = new ConcurrentHashMap<>();

    Meter begin(long id, long bytesTotal) {
        Meter meter = new Meter(bytesTotal);
        meters.put(id, meter);
        return meter;
    }

    Optional<DataImport.Progress> of(long id) {
        return Optional.ofNullable(meters.get(id)).map(Meter::progress);
    }

    void end(long id) {
        meters.remove(id);
    }

    /** Counts one import's bytes and rows as they go by; read by whoever asks. */
    static final class Meter {

        private final long bytesTotal;
        private volatile long bytesRead;
        private volatile long rowsRead;

        Meter(long bytesTotal) {
            this.bytesTotal = bytesTotal;
        }

        // one thread counts, others only read
        void row() {
            rowsRead = rowsRead + 1;
        }

        long rows() {
            return rowsRead;
        }

        void done() {
            bytesRead = bytesTotal;
        }

        DataImport.Progress progress() {
            return new DataImport.Progress(bytesRead, bytesTotal, rowsRead);
        }

        InputStream watch(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read(byte[] b, int off, int len) throws IOException {
                    int n = super.read(b, off, len);
                    bytesRead = bytesRead + Math.max(n, 0);
                    return n;
                }
            };
        }
    }
}
