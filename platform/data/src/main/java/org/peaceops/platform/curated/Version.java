package org.peaceops.platform.curated;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.revision.Pin;
import org.peaceops.platform.revision.Revision;
import org.peaceops.platform.revision.Revisioned;

/**
 * One change in the life of a row.
 *
 * @param revision in which it happened
 * @param recordedAt when
 * @param change {@code created}, {@code changed} or {@code deleted}
 * @param kind what sort of write: {@code reference}, {@code import} or {@code edit}
 * @param author who asked for it
 * @param reason why, in a sentence
 * @param row the row from then on; absent once it is deleted
 */
@Schema(description = "One change in the life of a row")
public record Version<V>(
        @Schema(examples = "2") long revision,
        Instant recordedAt,
        @Schema(enumeration = {"created", "changed", "deleted"}) String change,
        Revision.Kind kind,
        @Schema(examples = "desk-officer") String author,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) V row) {

    /** By revision. */
    static <T extends Revisioned, V> MemorySelection<Version<V>> selection(
            List<T> rows, Function<T, V> view) {
        Map<Long, V> began = new HashMap<>();
        rows.forEach(row -> began.put(row.fromRevision, view.apply(row)));
        Map<Long, Revision> revisions = revisions(rows);
        List<Version<V>> versions = new ArrayList<>();
        for (T row : rows.stream().sorted(Comparator.comparingLong(r -> r.fromRevision)).toList()) {
            boolean first = rows.stream().noneMatch(r -> ends(r, row.fromRevision));
            versions.add(
                    of(
                            revisions.get(row.fromRevision),
                            first ? "created" : "changed",
                            began.get(row.fromRevision)));
            if (row.toRevision != null
                    && revisions.containsKey(row.toRevision)
                    && !began.containsKey(row.toRevision)) {
                versions.add(of(revisions.get(row.toRevision), "deleted", null));
            }
        }
        return new MemorySelection<>(versions, inOrder());
    }

    private static <V> Sorting<Version<V>> inOrder() {
        return Sorting.byKey(
                List.of(SortField.number("revision", "revision", Version<V>::revision)));
    }

    private static boolean ends(Revisioned row, long revision) {
        return row.toRevision != null && row.toRevision == revision;
    }

    /** Those up to the request's own: an end that lay ahead of it is not known yet. */
    private static Map<Long, Revision> revisions(List<? extends Revisioned> rows) {
        Long[] numbers =
                rows.stream()
                        .flatMap(row -> Stream.of(row.fromRevision, row.toRevision))
                        .filter(number -> number != null && number <= Pin.current().number())
                        .distinct()
                        .toArray(Long[]::new);
        return SqlSelection.query(
                        "select * from revision where number = any(?)",
                        List.of((Object) numbers),
                        Revision::of)
                .stream()
                .collect(Collectors.toMap(Revision::number, Function.identity()));
    }

    private static <V> Version<V> of(Revision revision, String change, V row) {
        return new Version<>(
                revision.number(),
                revision.recordedAt(),
                change,
                revision.kind(),
                revision.author(),
                revision.reason(),
                row);
    }
}
