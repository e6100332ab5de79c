package org.peaceops.platform.imports;

import java.util.Arrays;

/**
 * Whether a file may have given a key twice, and whether it gave them in order. It keeps 64 bits of
 * each key, and gives up on files with more keys than fit: memory must not grow with the file.
 */
final class KeysSeen {

    /** In three quarters of 16 MiB. */
    private static final int MOST = 3 << 19;

    private static final int FEW = 1 << 10;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final int columns;
    private long[] hashes = new long[FEW];
    private int count;
    private boolean repeated;
    private boolean inOrder = true;
    private String[] last;

    /**
     * @param columns of a row, the first ones, that are its key
     */
    KeysSeen(int columns) {
        this.columns = columns;
    }

    void add(String[] row) {
        if (!repeated) {
            repeated = count == MOST || !put(hash(row));
        }
        inOrder = inOrder && (last == null || isAfter(row, last));
        last = row;
    }

    /** No is certain. */
    boolean mayRepeat() {
        return repeated;
    }

    /** Whether each key came after the one before it. */
    boolean inOrder() {
        return inOrder;
    }

    private boolean isAfter(String[] row, String[] other) {
        for (int c = 0; c < columns; c++) {
            if (row[c] == null || other[c] == null) {
                return false;
            }
            int order = row[c].compareTo(other[c]);
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private boolean put(long hash) {
        if (count * 4 >= hashes.length * 3) {
            grow();
        }
        int at = free(hash);
        if (hashes[at] == hash) {
            return false;
        }
        hashes[at] = hash;
        count++;
        return true;
    }

    /** Where the hash is, or would be. */
    private int free(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash >>> 32) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = hashes;
        hashes = new long[old.length * 2];
        Arrays.stream(old).filter(hash -> hash != 0).forEach(hash -> hashes[free(hash)] = hash);
    }

    private long hash(String[] row) {
        long hash = 0;
        for (int c = 0; c < columns; c++) {
            hash = (hash + (row[c] == null ? 0 : row[c].hashCode())) * PRIME;
            hash ^= hash >>> 32;
        }
        // zero is an empty place
        return hash == 0 ? 1 : hash;
    }
}
