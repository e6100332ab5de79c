package org.peaceops.platform.revision;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;

/**
 * The revision that a request reads. Set by {@link PinnedReads}, read by whatever builds a query.
 */
@RequestScoped
public class Pin {

    private long number = -1;
    private long newestSeen = -1;
    private String variant;
    private String epoch;
    private boolean streamed;

    /** The pin of the request that this thread works for. */
    public static Pin current() {
        return Arc.container().instance(Pin.class).get();
    }

    public long number() {
        return number;
    }

    /** Whether the newest revision is read, which the partial indexes serve. */
    public boolean newest() {
        return isSet() && number == newestSeen && !streamed;
    }

    /** The newest revision when the request began to read; -1 before it did. */
    public long newestSeen() {
        return newestSeen;
    }

    /** Tells the database that is read from another with the same numbers. */
    public String epoch() {
        return epoch;
    }

    boolean isSet() {
        return number >= 0;
    }

    /** Whether the answer is the revision's alone, so that an ETag can name it. */
    boolean pure() {
        return variant != null;
    }

    String etag(long revision) {
        return "\"%d.%s\"".formatted(revision, variant);
    }

    String etag(Versioned row) {
        String beside = row.beside().isEmpty() ? "" : "." + ETags.digest(row.beside());
        return "\"%d.%s%s\"".formatted(row.revision(), variant, beside);
    }

    /**
     * @param streamed whether rows are read after the transaction, in which the newest may have
     *     moved on
     */
    void set(long number, Revisions.Newest seen, boolean streamed, String variant) {
        this.number = number;
        this.newestSeen = seen.number();
        this.epoch = seen.epoch();
        this.streamed = streamed;
        this.variant = variant;
    }
}
