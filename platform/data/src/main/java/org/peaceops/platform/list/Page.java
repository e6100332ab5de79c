package org.peaceops.platform.list;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param data the rows
 * @param revision the revision they were read at; every page of one walk has the same
 * @param links addresses of this page and the next
 */
@Schema(description = "One page of a list, read at one revision")
public record Page<T>(
        List<T> data,
        PageInfo page,
        @Schema(examples = "33") long revision,
        Map<String, String> links)
        implements Table<T> {

    /** The same page with a word about it besides what its note says already; null adds nothing. */
    public Page<T> noting(String word) {
        return word == null ? this : new Page<>(data, page.noting(word), revision, links);
    }

    /** The row's place in an order, as a cursor holds it. */
    static <T> List<String> place(T row, List<Sorting.Step<T>> order) {
        return order.stream().map(step -> step.field().of().apply(row).toString()).toList();
    }
}
