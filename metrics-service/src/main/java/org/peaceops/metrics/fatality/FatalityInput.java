package org.peaceops.metrics.fatality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.peaceops.codelists.Countries;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;

/**
 * A fatality as a file in our own layout sends it.
 *
 * @param nationality alpha-3, alpha-2, M49 or name; absent is not reported
 * @param sex absent is not reported
 */
record FatalityInput(
        @NotBlank @Size(max = 60) String casualty,
        @NotNull LocalDate incidentDate,
        @NotBlank String mission,
        @Size(max = 120) String nationality,
        @Pattern(regexp = "female|male", message = "female or male, or blank where not reported")
                String sex,
        @NotBlank String personnelType,
        @NotBlank String incidentType,
        @NotNull @Pattern(regexp = "fatality", message = "fatality") String casualtyType,
        @NotNull @Valid SourceRef source) {

    static final List<String> REQUIRED =
            List.of(
                    "casualty",
                    "incidentDate",
                    "mission",
                    "nationality",
                    "sex",
                    "personnelType",
                    "incidentType",
                    "source.code",
                    "source.locator");

    FatalityInput {
        casualtyType = casualtyType == null ? "fatality" : casualtyType;
    }

    static boolean canBe(LocalDate day, LocalDate today) {
        return !day.isBefore(MonthRange.EARLIEST.atDay(1)) && !day.isAfter(today);
    }

    static String daysThatCanBe(LocalDate today) {
        return "a day from %s to %s, today".formatted(MonthRange.EARLIEST.atDay(1), today);
    }

    void check(Collection<String> missions, LocalDate today, Violations wrong) {
        wrong.unless(
                canBe(incidentDate, today), "incidentDate", incidentDate, daysThatCanBe(today));
        wrong.unlessKnown("mission", mission, "mission", missions);
        wrong.unlessKnown(
                "personnelType", personnelType, "personnel type", CasualtyPersonnel.codes());
        wrong.unlessKnown("incidentType", incidentType, "incident type", IncidentType.codes());
        if (nationality != null) {
            var found = Countries.standard().resolve(nationality, incidentDate);
            wrong.unless(
                    found.country().isPresent(), "nationality", nationality, found.explanation());
        }
    }

    /** Alpha-3; null when not reported. */
    String alpha3() {
        return nationality == null
                ? null
                : Countries.standard()
                        .resolve(nationality, incidentDate)
                        .country()
                        .orElseThrow()
                        .alpha3();
    }
}
