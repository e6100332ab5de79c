package org.peaceops.metrics.mission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.peaceops.codelists.Countries;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;

/** A mission as a file in our own layout sends it. */
record MissionInput(
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z][A-Za-z0-9 -]{1,39}",
                        message = "2 to 40 letters, digits, blanks or hyphens, a letter first")
                String acronym,
        @NotBlank @Size(max = 300) String name,
        @NotNull
                @Pattern(
                        regexp = "peacekeeping|political|other",
                        message = "peacekeeping, political or other")
                String kind,
        @Size(max = 20) String leadDepartment,
        LocalDate startedOn,
        @Pattern(regexp = PRECISION, message = PRECISION_HINT) String startedPrecision,
        LocalDate endedOn,
        @Pattern(regexp = PRECISION, message = PRECISION_HINT) String endedPrecision,
        @NotNull @Pattern(regexp = "active|ended", message = "active or ended") String status,
        @Size(max = 20) List<String> hostCountries,
        @Size(max = 200) String location,
        @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
        String partOf,
        @Size(max = 5)
                List<
                                @Pattern(
                                        regexp =
                                                "umbrella|coordinates-swapped|coordinates-implausible",
                                        message =
                                                "umbrella, coordinates-swapped or coordinates-implausible")
                                String>
                        flags,
        @NotNull @Valid SourceRef source) {

    private static final String PRECISION = "day|month";
    private static final String PRECISION_HINT = "day or month";

    MissionInput {
        startedPrecision =
                startedOn == null ? null : startedPrecision == null ? "day" : startedPrecision;
        endedPrecision = endedOn == null ? null : endedPrecision == null ? "day" : endedPrecision;
        hostCountries = hostCountries == null ? List.of() : hostCountries;
        flags = flags == null ? List.of() : flags;
    }

    void check(Map<String, KnownMission> known, Violations wrong) {
        for (int i = 0; i < hostCountries.size(); i++) {
            var found = Countries.standard().resolve(hostCountries.get(i));
            wrong.unless(
                    found.country().isPresent(),
                    "hostCountries[%d]".formatted(i),
                    hostCountries.get(i),
                    found.explanation());
        }
        StatedDay start = new StatedDay(startedOn, startedPrecision);
        wrong.unless(
                !new StatedDay(endedOn, endedPrecision).isBefore(start),
                "endedOn",
                endedOn,
                "a day that is not before startedOn, " + startedOn);
        wrong.unless(
                endedOn == null || status.equals("ended"),
                "status",
                status,
                "ended, since endedOn is given");
        wrong.unless(
                (latitude == null) == (longitude == null),
                latitude == null ? "latitude" : "longitude",
                null,
                "latitude and longitude both, or neither");
        wrong.unless(
                partOf == null || !partOf.equals(acronym), "partOf", partOf, "another mission");
        wrong.unlessKnown("partOf", partOf, "mission", known.keySet());
    }

    String hosts() {
        return hostCountries.isEmpty()
                ? null
                : String.join(
                        " ",
                        hostCountries.stream()
                                .map(c -> Countries.standard().resolve(c))
                                .map(r -> r.country().orElseThrow().alpha3())
                                .distinct()
                                .toList());
    }
}
