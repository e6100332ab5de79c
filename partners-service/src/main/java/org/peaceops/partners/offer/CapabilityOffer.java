package org.peaceops.partners.offer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.peaceops.partners.Day;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** Help that a country offers, in one of its versions. */
@Entity
@Table(name = "capability_offer")
public class CapabilityOffer extends Revisioned {

    public static final String OPEN = "open";

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "capability_offer",
                    "capability-offers",
                    List.of("code"),
                    List.of(
                            "country",
                            "program",
                            "kinds",
                            "form",
                            "quantity",
                            "capacity",
                            "valid_from",
                            "from_precision",
                            "valid_to",
                            "to_precision",
                            "countries",
                            "status",
                            "source",
                            "locator",
                            "note"),
                    List.of());

    public static final Curated<CapabilityOffer> ROWS =
            Curated.of(
                    CapabilityOffer.class,
                    "offer",
                    SortField.text("id", "code", o -> o.code),
                    List.of(
                            SortField.text("country", "country", o -> o.country),
                            SortField.text("form", "form", o -> o.form)));

    public String code;
    public String country;
    public String program;
    public List<String> kinds;
    public String form;
    public Integer quantity;
    public Integer capacity;
    public LocalDate validFrom;
    public String fromPrecision;
    public LocalDate validTo;
    public String toPrecision;
    public List<String> countries;
    public String status;
    public String source;
    public String locator;
    public String note;

    /** An offer without kinds, or without countries, is for any. */
    static EntitySelection<CapabilityOffer> matching(OfferFilter filter) {
        return ROWS.matching(
                Curated.pinned()
                        .andIn("country", filter.countries())
                        .andIf(filter.program, "program = ?")
                        .andIf(
                                filter.kind(),
                                "(array_length(kinds) = 0 or array_position(kinds, ?) > 0)")
                        .andIf(filter.form(), "form = ?")
                        .andIf(
                                filter.destination(),
                                "(array_length(countries) = 0 or array_position(countries, ?) > 0)")
                        .andIf(filter.status(), "status = ?"));
    }

    public Day from() {
        return Day.of(validFrom, fromPrecision);
    }

    public Day to() {
        return Day.of(validTo, toPrecision);
    }

    public boolean isOpen() {
        return status.equals(OPEN);
    }

    /** Whether it is for that kind of unit of that country. */
    public boolean isFor(String kind, String of) {
        return !country.equals(of)
                && (kinds.isEmpty() || kinds.contains(kind))
                && (countries.isEmpty() || countries.contains(of));
    }

    /** Editors alone fill it: no release and no file does. */
    static class Edited {

        @Produces
        @Singleton
        RevisionedTable table() {
            return TABLE;
        }
    }
}
