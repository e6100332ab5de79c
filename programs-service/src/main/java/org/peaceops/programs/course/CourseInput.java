package org.peaceops.programs.course;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.curated.Patterns;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.programs.KnownCodes;
import org.peaceops.programs.Years;

/**
 * A course as an editor sends it. What the API shows besides is passed over, so that an answer can
 * be changed and sent back.
 */
@JsonIgnoreProperties("revision")
@Schema(description = "A course as an editor sends it")
public record CourseInput(
        @NotNull
                @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT)
                @Schema(examples = "NIO")
                String code,
        @NotBlank @Size(max = 200) @Schema(examples = "National Investigation Officers course")
                String name,
        @Size(max = 20) List<@NotBlank @Size(max = 40) String> owners,
        @Size(max = 20) List<@NotBlank @Size(max = 40) String> programs,
        @NotBlank @Size(max = 500) @Schema(examples = "Trainers of national investigation officers")
                String audience,
        @Min(1) @Max(2000) @Schema(examples = "10") Integer lengthDays,
        @Min(0) @Schema(examples = "7") Integer runs,
        @Valid Attendance participants,
        @Valid Years years,
        @NotNull
                @Pattern(
                        regexp = "running|paused|planned|unknown",
                        message = "running, paused, planned or unknown")
                @Schema(examples = "running")
                String status,
        @Size(max = 1000) String note,
        @NotNull @Valid SourceRef source)
        implements Input<Course> {

    public CourseInput {
        owners = owners == null ? List.of() : owners;
        programs = programs == null ? List.of() : programs;
        participants = participants == null ? new Attendance(null, null, null) : participants;
        years = Years.orUnknown(years);
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public Course checked() {
        Violations wrong = new Violations();
        KnownCodes known = new KnownCodes();
        known.source(source, wrong);
        known.offices("owners", owners, wrong);
        known.programs("programs", programs, wrong);
        years.check(wrong);
        wrong.unless(
                !"fiscal".equals(years.basis()),
                "years.basis",
                years.basis(),
                "calendar: courses are dated by calendar years");
        wrong.refuse();
        Course course = new Course();
        course.code = code;
        course.name = name.strip();
        course.owners = owners;
        course.programs = programs;
        course.audience = audience.strip();
        course.lengthDays = lengthDays;
        course.runs = runs;
        course.participants = participants.persons();
        course.participantsQualifier = participants.qualifier();
        course.participantCountries = participants.countries();
        course.yearsFrom = years.from();
        course.yearsTo = years.to();
        course.status = status;
        course.note = note;
        course.source = source.code();
        course.locator = source.locator();
        return course;
    }
}
