package org.peaceops.partners.partnership;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.provenance.SourceRef;

/**
 * How many partners of a program are known here, and how many there are.
 *
 * @param program code of /programs
 * @param partners countries known here, at whatever time
 * @param named {@code all}, {@code some} or {@code none}: which of the partners the sources name at
 *     most; null if no source speaks of the list
 * @param stated what sources say of the list as a whole
 * @param note said where not all partners are known here
 */
@Schema(description = "How many partners of a program are known here, and how many there are")
public record ProgramPartners(
        @Schema(examples = "GPOI") String program,
        @Schema(examples = "0") int partners,
        @Schema(
                        enumeration = {"all", "some", "none"},
                        examples = "none")
                String named,
        List<StatedPartners> stated,
        String note) {

    private static final List<String> MOST_FIRST = List.of("all", "some", "none");

    private static final Sorting<ProgramPartners> SORTING =
            Sorting.byKey(List.of(SortField.text("program", "program", ProgramPartners::program)))
                    .or(List.of(SortField.number("partners", "partners", p -> (long) p.partners)));

    /**
     * What a source says of a list of partners.
     *
     * @param count null if it does not count them
     * @param qualifier such as {@code more than}; null where the count is stated flatly
     * @param figure id of the published figure that states the count
     */
    @Schema(description = "What a source says of a program's partners as a whole")
    public record StatedPartners(
            @Schema(
                            enumeration = {"all", "some", "none"},
                            examples = "none")
                    String named,
            @Schema(examples = "55") Integer count,
            @Schema(examples = "more than") String qualifier,
            @Schema(examples = "gpoi-partner-countries-pm-gpi") String figure,
            SourceRef source,
            String note) {

        static StatedPartners of(PartnerStatement s) {
            return new StatedPartners(
                    s.named(),
                    s.stated(),
                    s.qualifier(),
                    s.figure(),
                    new SourceRef(s.source(), s.locator()),
                    s.note());
        }
    }

    static MemorySelection<ProgramPartners> of(PartnerLists lists) {
        return new MemorySelection<>(
                lists.programs().stream().map(program -> of(program, lists)).toList(), SORTING);
    }

    static ProgramPartners of(String program, PartnerLists lists) {
        List<PartnerStatement> statements = lists.statements(program);
        return new ProgramPartners(
                program,
                lists.known(program),
                MOST_FIRST.stream()
                        .filter(n -> statements.stream().anyMatch(s -> s.named().equals(n)))
                        .findFirst()
                        .orElse(null),
                statements.stream().map(StatedPartners::of).toList(),
                lists.note(program).orElse(null));
    }
}
