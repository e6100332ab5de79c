package org.peaceops.partners.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.codelists.Countries;
import org.peaceops.partners.Day;
import org.peaceops.partners.Percent;
import org.peaceops.partners.partnership.PartnerLists;
import org.peaceops.platform.revision.Pin;

/**
 * How many of a program's active partners train for peace operations without help.
 *
 * @param percent of active partners found self-sufficient by their newest assessment that states an
 *     outcome; null unless every one of them has such an assessment
 * @param atLeastPercent the same if none of the others is self-sufficient; null if nobody was
 *     assessed
 * @param atMostPercent the same if all of the others are; null if nobody was assessed
 * @param numerator active partners found self-sufficient
 * @param denominator active partners
 * @param assessed active partners whose newest assessment states an outcome
 * @param percentOfAssessed the same of those alone
 * @param neverAssessed active partners without an assessment by that day, ISO alpha-3
 * @param members every active partner
 * @param notes what the rate leaves open
 * @param revision at which all was read
 */
@Schema(
        name = "SelfSufficiencyRate",
        description =
                "How many of a program's active partners train for peace operations without help")
public record SelfSufficiency(
        @Schema(examples = "GPOI") String program,
        @Schema(examples = "2020-09-30") LocalDate on,
        @Schema(examples = "80.49") BigDecimal percent,
        @Schema(examples = "60.00") BigDecimal atLeastPercent,
        @Schema(examples = "85.45") BigDecimal atMostPercent,
        @Schema(examples = "33") long numerator,
        @Schema(examples = "55") long denominator,
        @Schema(examples = "41") long assessed,
        @Schema(examples = "80.49") BigDecimal percentOfAssessed,
        List<String> neverAssessed,
        List<Member> members,
        List<String> notes,
        @Schema(examples = "2") long revision) {

    /**
     * An active partner.
     *
     * @param from since when it is a partner
     * @param selfSufficient null where no assessment says
     * @param assessment the newest one by that day; null if there is none
     */
    @Schema(
            name = "SelfSufficiencyMember",
            description = "An active partner and how it was assessed")
    public record Member(
            @Schema(examples = "GHA") String country,
            @Schema(examples = "Ghana") String name,
            Day from,
            Boolean selfSufficient,
            AssessmentView assessment) {}

    static SelfSufficiency of(String program, LocalDate on) {
        Map<String, Assessment> newest = new HashMap<>();
        // one that states no outcome says nothing against an earlier one that does
        Assessment.ofSelfSufficiency(on).stream()
                .sorted(Comparator.comparing(a -> a.outcome == null))
                .forEach(a -> newest.putIfAbsent(a.country, a));
        ActivePartners partners = ActivePartners.of(program, on);
        List<Member> members =
                partners.active().stream().map(p -> member(p, newest.get(p.country()))).toList();
        long self = members.stream().filter(m -> Boolean.TRUE.equals(m.selfSufficient)).count();
        long assessed = members.stream().filter(m -> m.selfSufficient != null).count();
        List<String> never =
                members.stream().filter(m -> m.assessment == null).map(Member::country).toList();
        return new SelfSufficiency(
                program,
                on,
                assessed == members.size() ? Percent.of(self, assessed) : null,
                assessed == 0 ? null : Percent.of(self, members.size()),
                assessed == 0 ? null : Percent.of(self + members.size() - assessed, members.size()),
                self,
                members.size(),
                assessed,
                Percent.of(self, assessed),
                never,
                members,
                notes(program, on, members, partners.unsure()),
                Pin.current().number());
    }

    private static Member member(ActivePartners.Partner partner, Assessment newest) {
        return new Member(
                partner.country(),
                Countries.standard().byAlpha3(partner.country()).orElseThrow().name(),
                partner.from(),
                newest == null || newest.outcome == null
                        ? null
                        : newest.outcome.equals(Assessment.SELF_SUFFICIENT),
                newest == null ? null : AssessmentView.of(newest));
    }

    private static List<String> notes(
            String program, LocalDate on, List<Member> members, List<String> unsure) {
        int active = members.size();
        long assessed = members.stream().filter(m -> m.selfSufficient != null).count();
        List<String> notes = new ArrayList<>();
        notes.addAll(PartnerLists.read(List.of(program)).notes(List.of(program)));
        if (active == 0) {
            notes.add(
                    "No active partner of %s is known here on that day; /partnerships says which are known at all"
                            .formatted(program));
        } else if (assessed == 0) {
            notes.add("No active partner has been assessed; the rate is unknown, not 0");
        } else if (assessed < active) {
            notes.add(
                    "Of %d of %d active partners no assessment says whether they are self-sufficient; the rate lies between atLeastPercent, none of them, and atMostPercent, all of them"
                            .formatted(active - assessed, active));
        }
        List<String> vague =
                members.stream()
                        .filter(m -> m.assessment != null && m.assessment.date().vaguelyHolds(on))
                        .map(Member::country)
                        .toList();
        if (!vague.isEmpty()) {
            notes.add(
                    "Assessed on dates so rough that it may have been after that day: "
                            + String.join(", ", vague));
        }
        if (!unsure.isEmpty()) {
            notes.add(
                    "Left out, since no source says whether they were partners on that day: "
                            + String.join(", ", unsure));
        }
        return notes;
    }
}
