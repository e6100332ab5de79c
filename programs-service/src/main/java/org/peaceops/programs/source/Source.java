package org.peaceops.programs.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A document or dataset that facts are taken from. */
@Entity
@Table(name = "source")
public class Source extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "source",
                    "sources",
                    List.of("code"),
                    List.of(
                            "title",
                            "publisher",
                            "kind",
                            "address",
                            "published_on",
                            "written_from",
                            "as_of",
                            "licence",
                            "note"),
                    List.of());

    public static final Curated<Source> ROWS =
            Curated.of(
                    Source.class,
                    "source",
                    SortField.text("code", "code", s -> s.code),
                    List.of(
                            SortField.text("title", "title", s -> s.title),
                            SortField.text("publisher", "publisher", s -> s.publisher)));

    /** Where such a row is named, as SQL over the table's current rows. */
    static final Map<String, String> NAMED_IN =
            Map.of(
                    "course",
                    "source = ?",
                    "figure",
                    "source = ?",
                    "funding",
                    "source = ?",
                    "managed_system",
                    "source = ?",
                    "office",
                    "source = ?",
                    "program",
                    "source = ? or relations @> jsonb_build_array(jsonb_build_object('source', jsonb_build_object('code', ?::text)))");

    public String code;
    public String title;
    public String publisher;
    public String kind;
    public String address;
    public LocalDate publishedOn;
    public String writtenFrom;
    public String asOf;
    public String licence;
    public String note;

    static EntitySelection<Source> matching(SourceFilter filter) {
        return ROWS.matching(Curated.pinned().andIf(filter.kind(), "kind = ?"));
    }

    /** How many figures of the request's revision are taken from each source. */
    static Map<String, Long> figures() {
        return figures(Where.pinned(Pin.current(), "from_revision", "to_revision"));
    }

    /** The same now, for the answer to a change. */
    static Map<String, Long> figuresNow() {
        return figures(new Where().and("to_revision is null"));
    }

    private static Map<String, Long> figures(Where where) {
        record Count(String source, long figures) {}
        return SqlSelection.query(
                        "select source, count(*) from figure where %s group by source"
                                .formatted(where.sql()),
                        where.arguments(),
                        row -> new Count(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Count::source, Count::figures));
    }

    /** By code, the first day, month or year in which a document can have been written. */
    public static Map<String, String> writtenFrom(List<Source> sources) {
        return sources.stream()
                .filter(s -> s.writtenFrom != null)
                .collect(Collectors.toMap(s -> s.code, s -> s.writtenFrom));
    }
}
