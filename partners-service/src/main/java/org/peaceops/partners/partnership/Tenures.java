package org.peaceops.partners.partnership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peaceops.partners.Day;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;

/** When each partner of some programs was one; read in one query, asked in memory. */
public final class Tenures {

    /** One period of one country in one program. */
    public record Partner(String program, String country, Tenure tenure) {}

    private final Map<String, Map<String, List<Tenure>>> byProgramAndCountry;

    public Tenures(List<Partner> partners) {
        byProgramAndCountry =
                partners.stream()
                        .collect(
                                groupingBy(
                                        Partner::program,
                                        groupingBy(
                                                Partner::country,
                                                mapping(Partner::tenure, toList()))));
    }

    /** Of these programs, at the request's revision. */
    public static Tenures of(Collection<String> programs) {
        if (programs.isEmpty()) {
            return new Tenures(List.of());
        }
        Where where =
                Where.pinned(Pin.current(), "from_revision", "to_revision")
                        .andIn("program", programs);
        return new Tenures(
                SqlSelection.query(
                        "select * from partnership where %s order by code".formatted(where.sql()),
                        where.arguments(),
                        Tenures::partner));
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                row.getString("program"),
                row.getString("country"),
                new Tenure(
                        day(row, "valid_from", "from_precision"),
                        day(row, "valid_to", "to_precision"),
                        row.getString("status").equals("ended")));
    }

    private static Day day(ResultSet row, String date, String precision) throws SQLException {
        return Day.of(row.getObject(date, LocalDate.class), row.getString(precision));
    }

    /** Empty if the country never partnered in the program as far as known. */
    public List<Tenure> of(String program, String country) {
        return byProgramAndCountry.getOrDefault(program, Map.of()).getOrDefault(country, List.of());
    }

    /** Alpha-3 of every partner at whatever time. */
    public Set<String> partners(String program) {
        return byProgramAndCountry.getOrDefault(program, Map.of()).keySet();
    }
}
