package org.peaceops.partners.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Codes;
import org.peaceops.partners.Day;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.platform.curated.Patterns;

/**
 * A step in the life of a unit. Read as an object or as a text such as {@code deployed 2017-03
 * MINUSMA}: state, date if known, mission or program; the other one as {@code program:GPOI}; a
 * donor as {@code donor:FRA}; a note in quotes.
 *
 * @param state what the unit came to
 * @param date when
 * @param mission acronym; needed where it was selected, deploying or deployed
 * @param program code of the program that helped
 * @param donor country that helped, ISO alpha-3
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CapabilityUnitEvent", description = "A step in the life of a unit")
public record LifeEvent(
        @NotNull
                @Pattern(regexp = UnitState.PATTERN, message = HINT)
                @Schema(
                        type = SchemaType.STRING,
                        implementation = UnitState.class,
                        examples = "deployed")
                String state,
        @Valid Day date,
        @Pattern(regexp = Codes.MISSION, message = Codes.MISSION_HINT) @Schema(examples = "MINUSMA")
                String mission,
        @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT) @Schema(examples = "GPOI")
                String program,
        @Size(max = 100) @Schema(examples = "FRA") String donor,
        @Size(max = 500) String note)
        implements Timeline.Dated {

    private static final String HINT =
            "pledged, assistance-funded, equipped, trained, assessed, selected, deploying, deployed or withdrawn; as a text: the state, its date if known, a mission or program, such as \"deployed 2017-03 MINUSMA\"";

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public LifeEvent {
        date = Day.orUnknown(date);
        donor = CountryCodes.orAsWritten(donor, null);
    }

    /** A text that cannot be read stands as the state, which refuses it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LifeEvent read(String text) {
        EventText parts = EventText.read(text, Set.of("mission", "program", "donor"));
        if (parts == null) {
            return unreadable(text);
        }
        boolean ofMission = UnitState.CODES.indexOf(parts.word()) >= UnitState.SELECTED.ordinal();
        String bareName = ofMission ? "mission" : "program";
        if (parts.code() != null && parts.named().putIfAbsent(bareName, parts.code()) != null) {
            return unreadable(text);
        }
        return new LifeEvent(
                parts.word(),
                parts.date(),
                parts.named().get("mission"),
                parts.named().get("program"),
                parts.named().get("donor"),
                parts.note());
    }

    private static LifeEvent unreadable(String text) {
        return new LifeEvent(text, null, null, null, null, null);
    }

    /** The step that funding is. */
    static LifeEvent funded(Assistance given) {
        return new LifeEvent(
                UnitState.ASSISTANCE_FUNDED.code(),
                given.date(),
                null,
                given.program(),
                given.donor(),
                null);
    }

    UnitState reached() {
        return UnitState.of(state);
    }

    @Override
    public String what() {
        return state;
    }

    @Override
    public boolean ends() {
        return reached() == UnitState.WITHDRAWN;
    }
}
