package org.peaceops.programs.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
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
                            "as_of",
                            "licence",
                            "note"),
                    List.of());

    private static final Sorting<Source> SORTING =
            Sorting.byKey(List.of(SortField.<Source>text("code", "code", s -> s.code)))
                    .or(
                            List.of(
                                    SortField.text("title", "title", s -> s.title),
                                    SortField.text("publisher", "publisher", s -> s.publisher)));

    public String code;
    public String title;
    public String publisher;
    public String kind;
    public String address;
    public LocalDate publishedOn;
    public String asOf;
    public String licence;
    public String note;

    static EntitySelection<Source> matching(String kind) {
        Where where =
                Where.pinned(Pin.current(), "fromRevision", "toRevision").andIf(kind, "kind = ?");
        return new EntitySelection<>(Source.class, where, SORTING);
    }

    static Optional<Source> pinned(String code) {
        Where where =
                Where.pinned(Pin.current(), "fromRevision", "toRevision").and("code = ?", code);
        return new EntitySelection<>(Source.class, where, SORTING).first();
    }

    /** Codes of all sources known now; what names a source is checked against them. */
    public static List<String> codes() {
        return getEntityManager()
                .createQuery("select code from Source where toRevision is null", String.class)
                .getResultList();
    }
}
