package org.peaceops.platform.list;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.revision.Pin;

/** What every list takes: how many rows, from where, in which order, which fields. */
public class Paging {

    static final int DEFAULT_SIZE = 100;
    static final int MOST = 1_000;

    /** Parameters that may change from page to page of one walk, and those that change no row. */
    private static final Set<String> NOT_OF_THE_QUERY =
            Set.of(Cursor.PARAMETER, "size", "fields", "format", "include", "asKnownOn");

    @QueryParam("size")
    @Parameter(
            description =
                    "Rows per page, 1 to 1,000; a larger size is lowered and page.note says so.",
            schema =
                    @Schema(
                            type =
                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                            .INTEGER,
                            defaultValue = "100"))
    String size;

    @QueryParam(Cursor.PARAMETER)
    @Parameter(
            description =
                    "page.next of the page before. Every page of a walk reads the same revision.")
    String cursor;

    @QueryParam(Sorting.PARAMETER)
    @Parameter(
            description =
                    "Fields to sort by, separated by commas; a minus in front turns the order round. Ends in the key.")
    String sort;

    @QueryParam("fields")
    @Parameter(description = "Fields to answer, separated by commas; without it, all.")
    String fields;

    @QueryParam("format")
    @Parameter(
            description = Formats.PARAMETER,
            schema =
                    @Schema(
                            enumeration = {"json", "csv", "ndjson", "xlsx"},
                            defaultValue = "json"))
    String format;

    @QueryParam("include")
    @Parameter(
            description = "total: count the rows over all pages.",
            schema = @Schema(enumeration = "total"))
    String include;

    @Context UriInfo uri;

    /** One page of the selection, each row as the view shows it. */
    public <T, V> Page<V> of(Selection<T> selection, Function<T, V> view) {
        int limit = size();
        var order = selection.sorting().order(sort);
        int query = fingerprint();
        List<String> after =
                cursor == null
                        ? List.of()
                        : Cursor.parse(cursor).checkedFor(query, order.size()).lastRow();
        List<T> rows = slice(selection, order, after, limit + 1);
        boolean more = rows.size() > limit;
        List<T> shown = more ? rows.subList(0, limit) : rows;
        long revision = Pin.current().number();
        String next =
                more
                        ? new Cursor(revision, query, Page.place(shown.getLast(), order)).encode()
                        : null;
        var info = new PageInfo(limit, next, total(selection), note());
        return new Page<>(shown.stream().map(view).toList(), info, revision, links(next));
    }

    private static <T> List<T> slice(
            Selection<T> selection, List<Sorting.Step<T>> order, List<String> after, int limit) {
        try {
            return selection.slice(order, after, limit);
        } catch (NumberFormatException | java.time.format.DateTimeParseException e) {
            // only a cursor made by hand holds a value that its own field cannot read
            throw Cursor.malformed();
        }
    }

    private Long total(Selection<?> selection) {
        if (include == null) {
            return null;
        }
        if (!include.equals("total")) {
            throw Problem.parameter("include", include, "the one thing to include is total");
        }
        return selection.count();
    }

    private int size() {
        if (size == null) {
            return DEFAULT_SIZE;
        }
        if (!size.matches("[1-9]\\d{0,8}")) {
            throw Problem.parameter("size", size, "a whole number from 1 to " + MOST);
        }
        return Math.min(Integer.parseInt(size), MOST);
    }

    private String note() {
        return size != null && Integer.parseInt(size) > MOST
                ? "size %s was lowered to %d, the most that one page holds".formatted(size, MOST)
                : null;
    }

    private int fingerprint() {
        Map<String, List<String>> query = new TreeMap<>(uri.getQueryParameters());
        query.keySet().removeAll(NOT_OF_THE_QUERY);
        return (uri.getPath() + query).hashCode();
    }

    private Map<String, String> links(String next) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put(
                "self",
                uri.getRequestUri().getRawPath()
                        + (uri.getRequestUri().getRawQuery() == null
                                ? ""
                                : "?" + uri.getRequestUri().getRawQuery()));
        if (next != null) {
            links.put(
                    "next",
                    uri.getRequestUriBuilder()
                            .replaceQueryParam(Cursor.PARAMETER, next)
                            .build()
                            .toString()
                            .replaceFirst("^https?://[^/]+", ""));
        }
        return links;
    }
}
