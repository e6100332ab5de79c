package org.peaceops.partners.partnership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageInfo;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.Table;

/**
 * Countries by programs. The formats for spreadsheets have a column for each program.
 *
 * @param programs codes of every program in the rows of any page
 */
@Schema(description = "Countries by programs, with the dates of each partnership")
public record PartnershipMatrix(
        List<Row> data,
        PageInfo page,
        @Schema(examples = "33") long revision,
        Map<String, String> links,
        List<String> programs,
        @JsonIgnore List<String> columns)
        implements Table<PartnershipMatrix.Row> {

    /**
     * A country's partnerships.
     *
     * @param country ISO alpha-3
     * @param programs by program, when: "since FY2015", "2010 to 2012", "until 2012", "dates
     *     unknown"; several separated by semicolons
     */
    @Schema(
            name = "PartnershipMatrixRow",
            description = "A country's partnerships, by program, and when")
    public record Row(
            @Schema(examples = "GHA") String country,
            @Schema(examples = "Ghana") String name,
            @Schema(examples = "{\"APRRP\": \"since FY2015\"}")
                    SortedMap<String, String> programs) {

        private static final Sorting<Row> SORTING =
                Sorting.byKey(List.of(SortField.text("country", "country", Row::country)))
                        .or(List.of(SortField.text("name", "name", Row::name)));

        static MemorySelection<Row> among(List<Partnership> partnerships) {
            return new MemorySelection<>(
                    partnerships.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            p -> p.country, TreeMap::new, Collectors.toList()))
                            .entrySet()
                            .stream()
                            .map(each -> of(each.getKey(), each.getValue()))
                            .toList(),
                    SORTING);
        }

        private static Row of(String country, List<Partnership> partnerships) {
            SortedMap<String, String> cells = new TreeMap<>();
            for (Partnership p : partnerships) {
                cells.merge(p.program, p.tenure().brief(), "%s; %s"::formatted);
            }
            return new Row(country, CountryCodes.name(country), cells);
        }
    }

    static PartnershipMatrix of(Page<Row> rows, List<Partnership> partnerships) {
        List<String> programs =
                partnerships.stream().map(p -> p.program).distinct().sorted().toList();
        return new PartnershipMatrix(
                rows.data(),
                rows.page(),
                rows.revision(),
                rows.links(),
                programs,
                Stream.concat(
                                Stream.of("country", "name"),
                                programs.stream().map("programs."::concat))
                        .toList());
    }
}
