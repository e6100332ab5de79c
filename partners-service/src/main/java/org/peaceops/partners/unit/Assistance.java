package org.peaceops.partners.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.platform.curated.Patterns;

/**
 * Help given to a unit. Read as an object or as a text such as {@code training 2026-02 GPOI
 * donor:FRA "two courses"}: form, date if known, program, donor, note.
 *
 * @param form {@code training}, {@code equipment}, {@code advice} or {@code funding}
 * @param date since when it is given
 * @param program code of the program that helps
 * @param donor country that helps, ISO alpha-3
 * @param decision id of the accepted match that gave it; null where an editor or a file tells of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CapabilityUnitAssistance", description = "Help given to a unit")
public record Assistance(
        @NotNull
                @Pattern(regexp = FORM, message = HINT)
                @Schema(
                        enumeration = {"training", "equipment", "advice", FUNDING},
                        examples = "training")
                String form,
        @Valid Day date,
        @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT) @Schema(examples = "GPOI")
                String program,
        @Size(max = 100) @Schema(examples = "FRA") String donor,
        @Size(max = 200) String decision,
        @Size(max = 500) String note) {

    public static final String FORM = "training|equipment|advice|funding";
    public static final String FORM_HINT = "training, equipment, advice or funding";
    public static final String FUNDING = "funding";

    private static final String HINT =
            FORM_HINT
                    + "; as a text: the form, its date if known, the program, such as \"training 2026-02 GPOI donor:FRA\"";

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Assistance {
        date = Day.orUnknown(date);
        donor = CountryCodes.orAsWritten(donor, null);
    }

    /** A text that cannot be read stands as the form, which refuses it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Assistance read(String text) {
        EventText parts = EventText.read(text, Set.of("program", "donor", "decision"));
        if (parts == null
                || parts.code() != null
                        && parts.named().putIfAbsent("program", parts.code()) != null) {
            return new Assistance(text, null, null, null, null, null);
        }
        return new Assistance(
                parts.word(),
                parts.date(),
                parts.named().get("program"),
                parts.named().get("donor"),
                parts.named().get("decision"),
                parts.note());
    }

    public Assistance on(Day day) {
        return new Assistance(form, day, program, donor, decision, note);
    }

    /** Whether it is money, which a unit's life counts as {@code assistance-funded}. */
    boolean isFunding() {
        return form.equals(FUNDING);
    }

    /**
     * Whether it had been given by the day; it counts from the first day of what its date names,
     * without a date on no day.
     *
     * @param day null: as the record stands, whatever the date
     */
    boolean isGivenBy(LocalDate day) {
        return day == null || date.known() && !date.first().isAfter(day);
    }

    /** What its date leaves open on a day; null if nothing. */
    String note(LocalDate day) {
        if (day == null || date.known() && !date.vaguelyHolds(day)) {
            return null;
        }
        return date.known()
                ? "%s is dated to the %s alone, from %s to %s; it may have come after that day"
                        .formatted(form, date.precision(), date.first(), date.last())
                : form + " has no date; it may have come by then";
    }

    /** Those that accepted matches gave. */
    static List<Assistance> decided(List<Assistance> all) {
        return all.stream().filter(a -> a.decision != null).toList();
    }
}
