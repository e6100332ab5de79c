package org.peaceops.platform.revision;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/**
 * One edit of one row: begins, replaces or ends it, and whatever it carries along, in one revision.
 * {@code If-Match} must name the revision in which the row began (428 without, 412 when it moved).
 */
@RequestScoped
public class Edits {

    private static final String REASON = "Peaceops-Reason";

    /** Under which a transaction keeps the number of the revision that it opened. */
    private static final String REVISION = Edits.class.getName();

    private final EntityManager entities;
    private final Revisions revisions;
    private final TransactionSynchronizationRegistry transaction;
    private final SecurityIdentity caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Edits(
            EntityManager entities,
            Revisions revisions,
            TransactionSynchronizationRegistry transaction,
            SecurityIdentity caller,
            HttpHeaders headers,
            UriInfo uri) {
        this.entities = entities;
        this.revisions = revisions;
        this.transaction = transaction;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * From here to the end of the transaction no other edit goes on, so that what is checked before
     * a row is written still holds when it is. Imports take no part: theirs may last.
     */
    public void alone() {
        execute("select pg_advisory_xact_lock(hashtext('edit'))");
    }

    /** Begins a row; its table's unique index answers 409 when the key is taken. */
    @Transactional
    public <T extends Revisioned> T begin(T row, Along<T> along) {
        hold(row, along);
        row.fromRevision = open("Created");
        along.change(null, row);
        row.persistAndFlush();
        return row;
    }

    @Transactional
    public <T extends Revisioned> T replace(T current, T next, Along<T> along) {
        expect(current);
        hold(current, along);
        next.fromRevision = open("Replaced");
        along.change(current, next);
        if (!close(current, next.fromRevision)) {
            throw changedMeanwhile();
        }
        next.persistAndFlush();
        return next;
    }

    @Transactional
    public <T extends Revisioned> void end(T current, Along<T> along) {
        expect(current);
        hold(current, along);
        long number = open("Deleted");
        along.change(current, null);
        if (!close(current, number)) {
            throw changedMeanwhile();
        }
    }

    /**
     * Replaces a row that the edit of another one carries along. No {@code If-Match} speaks of it:
     * 409 when it changed since it was read.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends Revisioned> void carry(T current, T next) {
        next.fromRevision = (Long) transaction.getResource(REVISION);
        if (!close(current, next.fromRevision)) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "Somebody else changed a row that this edit changes too, at the same moment. Nothing was done; send it again.");
        }
        next.persistAndFlush();
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

    /** Whether the row was still current. */
    private boolean close(Revisioned current, long number) {
        return entities.createQuery(
                                "update %s set toRevision = ?1 where id = ?2 and toRevision is null"
                                        .formatted(current.getClass().getSimpleName()))
                        .setParameter(1, number)
                        .setParameter(2, current.id)
                        .executeUpdate()
                > 0;
    }

    /** An import holds its table before it takes a number; edits keep to that order. */
    private <T extends Revisioned> void hold(T row, Along<T> along) {
        List<String> tables =
                Stream.concat(Stream.of(row.getClass()), along.writes().stream())
                        .map(entity -> entity.getAnnotation(Table.class).name())
                        .sorted()
                        .toList();
        execute("lock table %s in row exclusive mode".formatted(String.join(", ", tables)));
    }

    private void execute(String sql) {
        entities.unwrap(Session.class)
                .doWork(
                        connection -> {
                            try (var statement = connection.createStatement()) {
                                statement.execute(sql);
                            }
                        });
    }

    private long open(String deed) {
        String told = headers.getHeaderString(REASON);
        String reason =
                told == null || told.isBlank()
                        ? "%s through %s".formatted(deed, uri.getPath())
                        : utf8(told).strip();
        var note = Revision.Note.edit(caller.getPrincipal().getName(), reason);
        long number =
                entities.unwrap(Session.class)
                        .doReturningWork(connection -> revisions.open(connection, note));
        transaction.putResource(REVISION, number);
        return number;
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

    private static RuntimeException changedMeanwhile() {
        return Problem.of(
                ProblemType.CHANGED_MEANWHILE,
                "The row is no longer the one that If-Match names. GET it again, look at what changed, and send your change with the new ETag.");
    }
}
