package org.peaceops.platform.curated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.peaceops.platform.idempotency.IdempotentPosts;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.problem.Violation;
import org.peaceops.platform.revision.Along;
import org.peaceops.platform.revision.Edits;
import org.peaceops.platform.revision.Revisioned;

/** What an editor's POST, PUT, PATCH and DELETE do, the same for every kind of row. */
@RequestScoped
public class Editing {

    private final Edits edits;
    private final IdempotentPosts posts;
    private final MergePatches patches;
    private final UriInfo uri;
    private final ObjectMapper json;

    Editing(
            Edits edits,
            IdempotentPosts posts,
            MergePatches patches,
            UriInfo uri,
            ObjectMapper json) {
        this.edits = edits;
        this.posts = posts;
        this.patches = patches;
        this.uri = uri;
        this.json = json;
    }

    public <T extends Revisioned, V> Response create(Input<T> input, Function<T, V> view) {
        return create(input, view, Along.nothing());
    }

    /** 201 with the row and its address; once per Idempotency-Key. */
    public <T extends Revisioned, V> Response create(
            Input<T> input, Function<T, V> view, Along<T> along) {
        return posts.once(
                fingerprint(input),
                () -> {
                    V row = inOne(() -> view.apply(edits.begin(input.checked(), along)));
                    return Response.created(uri.getAbsolutePathBuilder().path(input.key()).build())
                            .entity(row)
                            .build();
                });
    }

    public <T extends Revisioned, V> V replace(
            Curated<T> rows, String code, Input<T> input, Function<T, V> view) {
        return replace(rows, code, input, view, Along.nothing());
    }

    /** The row's next version; 400 if the body is of another row than the address. */
    public <T extends Revisioned, V> V replace(
            Curated<T> rows, String code, Input<T> input, Function<T, V> view, Along<T> along) {
        return inOne(() -> replace(rows, rows.current(code), code, input, view, along));
    }

    public <T extends Revisioned, I extends Input<T>, V> V patch(
            Curated<T> rows, String code, MergePatch patch, Class<I> input, Function<T, V> view) {
        return patch(rows, code, patch, input, view, Along.nothing());
    }

    /** The row's next version, which is the current one with the patch applied. */
    public <T extends Revisioned, I extends Input<T>, V> V patch(
            Curated<T> rows,
            String code,
            MergePatch patch,
            Class<I> input,
            Function<T, V> view,
            Along<T> along) {
        return inOne(
                () -> {
                    T current = rows.current(code);
                    I next = patches.apply(view.apply(current), patch, input);
                    return replace(rows, current, code, next, view, along);
                });
    }

    private String fingerprint(Object input) {
        try {
            return json.writeValueAsString(input);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T extends Revisioned> void end(Curated<T> rows, String code) {
        end(rows, code, () -> {});
    }

    /**
     * Ends the row.
     *
     * @param unless refuses if something still names it
     */
    public <T extends Revisioned> void end(Curated<T> rows, String code, Runnable unless) {
        end(rows, code, unless, Along.nothing());
    }

    /** Ends the row, with what else that changes. */
    public <T extends Revisioned> void end(Curated<T> rows, String code, Along<T> along) {
        end(rows, code, () -> {}, along);
    }

    private <T extends Revisioned> void end(
            Curated<T> rows, String code, Runnable unless, Along<T> along) {
        inOne(
                () -> {
                    T current = rows.current(code);
                    unless.run();
                    edits.end(current, along);
                    return null;
                });
    }

    private <T extends Revisioned, V> V replace(
            Curated<T> rows,
            T current,
            String code,
            Input<T> input,
            Function<T, V> view,
            Along<T> along) {
        if (!input.key().equals(code)) {
            throw Problem.of(
                            ProblemType.INVALID_BODY,
                            "The body is of \"%s\", the address of \"%s\"; a row keeps its code for life."
                                    .formatted(input.key(), code))
                    .with(
                            List.of(
                                    new Violation(
                                            rows.sorting().fields().getFirst().name(),
                                            input.key(),
                                            "the one in the address, " + code)));
        }
        T next = input.checked();
        next.fromRevision = current.fromRevision;
        V shown = view.apply(current);
        if (view.apply(next).equals(shown)) {
            // nothing differs: no revision, and the row stays whose it was
            edits.expect(current);
            return shown;
        }
        return view.apply(edits.replace(current, next, along));
    }

    /** Checks and writes in one transaction, and so on one connection. */
    private <R> R inOne(Callable<R> deed) {
        return QuarkusTransaction.joiningExisting()
                .call(
                        () -> {
                            edits.alone();
                            return deed.call();
                        });
    }
}
