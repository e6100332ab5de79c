package org.peaceops.platform.list;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Optional;

/**
 * Entities by HQL.
 *
 * @param entity the entity's class
 * @param where conditions over its fields
 */
public record EntitySelection<T>(Class<T> entity, Where where, Sorting<T> sorting)
        implements Selection<T> {

    @Override
    public List<T> slice(List<Sorting.Step<T>> order, List<String> after, int limit) {
        Where all = where.copy();
        if (!after.isEmpty()) {
            Sorting.after(order, after, all);
        }
        String hql =
                "from %s where %s order by %s"
                        .formatted(entity.getSimpleName(), all.hql(), Sorting.orderBy(order));
        var query = Panache.getEntityManager().createQuery(hql, entity);
        bind(query, all);
        return query.setMaxResults(limit).getResultList();
    }

    /** Every row, by key; for what is bounded by its nature. */
    public List<T> all() {
        return slice(sorting.order(null), List.of(), Integer.MAX_VALUE);
    }

    /** The one row, where the conditions name one. */
    public Optional<T> first() {
        return slice(sorting.order(null), List.of(), 1).stream().findFirst();
    }

    @Override
    public long count() {
        String hql =
                "select count(*) from %s where %s".formatted(entity.getSimpleName(), where.hql());
        var query = Panache.getEntityManager().createQuery(hql, Long.class);
        bind(query, where);
        return query.getSingleResult();
    }

    private static void bind(jakarta.persistence.Query query, Where where) {
        List<Object> arguments = where.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
    }
}
