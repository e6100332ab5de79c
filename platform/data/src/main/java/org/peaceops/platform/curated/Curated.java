package org.peaceops.platform.curated;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.revision.Pin;
import org.peaceops.platform.revision.Revisioned;

/**
 * Finds versions of the rows of one entity by their code.
 *
 * @param entity the entity's class
 * @param noun one row as a message calls it
 * @param sorting by the code, and what else the list sorts by
 */
public record Curated<T extends Revisioned>(Class<T> entity, String noun, Sorting<T> sorting) {

    /** Of an entity whose key is one text field. */
    public static <T extends Revisioned> Curated<T> of(
            Class<T> entity, String noun, SortField<T> code, List<SortField<T>> more) {
        return new Curated<>(entity, noun, Sorting.byKey(List.of(code)).or(more));
    }

    /** Conditions for the rows of the request's revision, to be narrowed. */
    public static Where pinned() {
        return Where.pinned(Pin.current(), "fromRevision", "toRevision");
    }

    public EntitySelection<T> matching(Where where) {
        return new EntitySelection<>(entity, where, sorting);
    }

    /** Every row of the request's revision, by code; for what is bounded by its nature. */
    public List<T> all() {
        return matching(pinned()).all();
    }

    /** Every row there is now, by code. */
    public List<T> allNow() {
        return matching(new Where().and("toRevision is null")).all();
    }

    /** As the request reads it; 404 naming the nearest there was then if it was not. */
    public T pinned(String code) {
        return matching(pinned().and(field() + " = ?", code))
                .first()
                .orElseThrow(() -> unknownThen(code));
    }

    /** As it is now, to be changed; 404 naming the nearest if there is none. */
    public T current(String code) {
        return find(code).orElseThrow(() -> unknown(code));
    }

    /** As it is now. */
    public Optional<T> find(String code) {
        return Panache.getEntityManager()
                .createQuery(
                        "from %s where %s = ?1 and toRevision is null"
                                .formatted(entity.getSimpleName(), field()),
                        entity)
                .setParameter(1, code)
                .getResultStream()
                .findFirst();
    }

    /** Codes of all rows there are now; what names a row is checked against them. */
    public Set<String> codes() {
        return codes(new Where().and("to_revision is null"));
    }

    /** Plain SQL: imports ask too, and run outside of any request. */
    private Set<String> codes(Where where) {
        String sql =
                "select %s from %s where %s"
                        .formatted(field(), entity.getAnnotation(Table.class).name(), where.sql());
        return new TreeSet<>(SqlSelection.query(sql, where.arguments(), row -> row.getString(1)));
    }

    /** Every version up to the request's revision, in order; 404 if there never was one. */
    public <V> Page<Version<V>> history(String code, Function<T, V> view, PageQuery page) {
        String hql =
                "from %s where %s = ?1 and fromRevision <= ?2"
                        .formatted(entity.getSimpleName(), field());
        List<T> rows =
                Panache.getEntityManager()
                        .createQuery(hql, entity)
                        .setParameter(1, code)
                        .setParameter(2, Pin.current().number())
                        .getResultList();
        if (rows.isEmpty()) {
            throw unknownThen(code);
        }
        return page.of(Version.selection(rows, view), version -> version);
    }

    private String field() {
        return sorting.fields().getFirst().expression();
    }

    private RuntimeException unknown(String code) {
        return unknown("is", code, Nearest.hint(code, codes()));
    }

    /** Of the request's revision, in which what is there now may not have been. */
    private RuntimeException unknownThen(String code) {
        Pin pin = Pin.current();
        if (pin.newest()) {
            return unknown(code);
        }
        String hint =
                codes().contains(code)
                        ? "It came later than revision %d: leave asKnownOn out, or name a later day."
                                .formatted(pin.number())
                        : Nearest.hint(
                                code, codes(Where.pinned(pin, "from_revision", "to_revision")));
        return unknown("was", code, hint);
    }

    private RuntimeException unknown(String verb, String code, String hint) {
        return Problem.of(
                ProblemType.NOT_FOUND,
                "There %s no %s \"%s\". %s".formatted(verb, noun, Problem.shown(code), hint));
    }
}
