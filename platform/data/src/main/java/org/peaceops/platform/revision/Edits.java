package org.peaceops.platform.revision;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import org.hibernate.Session;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/**
 * One edit of one row: begins, replaces or ends it in a revision of its own. {@code If-Match} must
 * name the revision in which the row began (428 without, 412 when it moved).
 */
@RequestScoped
public class Edits {

    private static final String REASON = "Peaceops-Reason";

    private final EntityManager entities;
    private final Revisions revisions;
    private final SecurityIdentity caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Edits(
            EntityManager entities,
            Revisions revisions,
            SecurityIdentity caller,
            HttpHeaders headers,
            UriInfo uri) {
        this.entities = entities;
        this.revisions = revisions;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * From here to the end of the transaction no other edit goes on, so that what is checked before
     * a row is written still holds when it is. Imports take no part: theirs may last.
     */
    public void alone() {
        entities.unwrap(Session.class)
                .doWork(
                        transaction -> {
                            try (var lock = transaction.createStatement()) {
                                lock.execute("select pg_advisory_xact_lock(hashtext('edit'))");
                            }
                        });
    }

    /** Begins a row; its table's unique index answers 409 when the key is taken. */
    @Transactional
    public <T extends Revisioned> T begin(T row) {
        row.fromRevision = open(row, "Created");
        row.persistAndFlush();
        return row;
    }

    @Transactional
    public <T extends Revisioned> T replace(T current, T next) {
        expect(current);
        next.fromRevision = open(current, "Replaced");
        close(current, next.fromRevision);
        next.persistAndFlush();
        return next;
    }

    @Transactional
    public void end(Revisioned current) {
        expect(current);
        close(current, open(current, "Deleted"));
    }

    /** Refuses unless {@code If-Match} names the row as it is: 428 without, 412 when it moved. */
    public void expect(Revisioned current) {
        String sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null) {
            throw Problem.of(
                    ProblemType.IF_MATCH_NEEDED,
                    "Send If-Match with the ETag that a GET of this address gave, so that nobody's change is overwritten unseen.");
        }
        if (!ETags.namesRevision(sent, current.fromRevision)) {
            throw changedMeanwhile();
        }
    }

    private void close(Revisioned current, long number) {
        int closed =
                entities.createQuery(
                                "update %s set toRevision = ?1 where id = ?2 and toRevision is null"
                                        .formatted(current.getClass().getSimpleName()))
                        .setParameter(1, number)
                        .setParameter(2, current.id)
                        .executeUpdate();
        if (closed == 0) {
            throw changedMeanwhile();
        }
    }

    private long open(Revisioned row, String deed) {
        String told = headers.getHeaderString(REASON);
        String reason =
                told == null || told.isBlank()
                        ? "%s through %s".formatted(deed, uri.getPath())
                        : utf8(told).strip();
        var note = Revision.Note.edit(caller.getPrincipal().getName(), reason);
        return entities.unwrap(Session.class)
                .doReturningWork(transaction -> open(row, note, transaction));
    }

    /** A header's bytes are read as Latin-1; what is UTF-8 is meant as that. */
    private static String utf8(String header) {
        byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }

    private long open(Revisioned row, Revision.Note note, Connection transaction)
            throws java.sql.SQLException {
        // an import holds its table before it takes a number; edits keep to that order
        try (var lock = transaction.createStatement()) {
            lock.execute(
                    "lock table %s in row exclusive mode"
                            .formatted(row.getClass().getAnnotation(Table.class).name()));
        }
        return revisions.open(transaction, note);
    }

    private static RuntimeException changedMeanwhile() {
        return Problem.of(
                ProblemType.CHANGED_MEANWHILE,
                "The row is no longer the one that If-Match names. GET it again, look at what changed, and send your change with the new ETag.");
    }
}
