package org.peaceops.partners.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;

/**
 * A level of readiness that a unit came to. Read as an object or as a text such as {@code
 * rapid-deployment 2018-06}.
 *
 * @param level {@code 1}, {@code 2}, {@code 3} or {@code rapid-deployment}, which is ready within
 *     60 days
 * @param date since when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReadinessStep", description = "A level of readiness that a unit came to")
public record ReadinessStep(
        @NotNull
                @Pattern(
                        regexp = "1|2|3|rapid-deployment",
                        message =
                                "1, 2, 3 or rapid-deployment; as a text: the level and its date if known, such as \"rapid-deployment 2018-06\"")
                @Schema(
                        enumeration = {"1", "2", "3", "rapid-deployment"},
                        examples = "rapid-deployment")
                String level,
        @Valid Day date,
        @Size(max = 500) String note)
        implements Timeline.Dated {

    static final List<String> LEVELS = List.of("1", "2", "3", ReadinessStep.RAPID);

    /** Ready to deploy within 60 days. */
    static final String RAPID = "rapid-deployment";

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ReadinessStep {
        date = Day.orUnknown(date);
    }

    /** A text that cannot be read stands as the level, which refuses it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReadinessStep read(String text) {
        EventText parts = EventText.read(text, Set.of());
        return parts == null || parts.code() != null
                ? new ReadinessStep(text, null, null)
                : new ReadinessStep(parts.word(), parts.date(), parts.note());
    }

    @Override
    public String what() {
        return "level " + level;
    }

    @Override
    public boolean ends() {
        return false;
    }
}
