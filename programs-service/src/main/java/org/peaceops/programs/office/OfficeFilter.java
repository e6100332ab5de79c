package org.peaceops.programs.office;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.problem.Problem;

/** Which offices: a part of the tree, and what is searched in it. */
public class OfficeFilter {

    private static final Set<String> ORGANIZATIONS = Set.of("us-government", "united-nations");

    @QueryParam("root")
    @Parameter(
            description = "Only this office and those below it, along main and other lines",
            example = "DPO")
    String root;

    @QueryParam("depth")
    @Parameter(
            description = "At most so many steps below the root; 0 is the root alone",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
            example = "2")
    String depth;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words that all stand in its code, name, abbreviation, functions, place or note; /search forgives typos",
            example = "training")
    String words;

    @QueryParam("kind")
    @Parameter(description = "Kind of office, such as division or section", example = "division")
    String kind;

    @QueryParam("organization")
    @Parameter(
            description = "Whose office it is",
            schema = @Schema(enumeration = {"us-government", "united-nations"}))
    String organization;

    /** Steps below the root; as many as there are where it is absent. */
    static int depth(String depth) {
        if (depth == null) {
            return Integer.MAX_VALUE;
        }
        if (!depth.matches("\\d{1,4}")) {
            throw Problem.parameter("depth", depth, "a whole number from 0");
        }
        return Integer.parseInt(depth);
    }

    /** The views of the offices that are asked for. */
    MemorySelection<OfficeView> in(OfficeTree tree) {
        QueryValues.oneOf("organization", organization, ORGANIZATIONS);
        Map<String, Integer> levels =
                root == null ? tree.within(depth(depth)) : tree.within(root, depth(depth));
        List<OfficeView> rows =
                levels.entrySet().stream()
                        .filter(e -> matches(tree.office(e.getKey())))
                        .map(e -> OfficeView.of(tree.office(e.getKey()), e.getValue(), tree))
                        .toList();
        return new MemorySelection<>(rows, OfficeView.SORTING);
    }

    private boolean matches(Office office) {
        return (kind == null || kind.equals(office.kind))
                && (organization == null || organization.equals(office.organization))
                && (words == null || holds(office));
    }

    private boolean holds(Office office) {
        String text =
                String.join(
                                " ",
                                Stream.concat(
                                                Stream.of(
                                                        office.code,
                                                        office.name,
                                                        office.abbreviation,
                                                        office.place,
                                                        office.note),
                                                office.functions.stream())
                                        .filter(Objects::nonNull)
                                        .toList())
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
