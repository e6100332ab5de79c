package org.peaceops.programs.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.problem.Violation;
import org.peaceops.programs.source.Source;

/** A program as an editor sends it. The code is in the address on PUT and must be the same here. */
@Schema(description = "A program as an editor sends it")
public record ProgramInput(
        @NotNull
                @Pattern(
                        regexp = "[A-Z][A-Z0-9-]{1,29}",
                        message = "2 to 30 capital letters, digits or hyphens, a letter first")
                @Schema(examples = "GPOI")
                String code,
        @NotBlank @Size(max = 200) @Schema(examples = "Global Peace Operations Initiative")
                String name,
        @NotNull
                @Pattern(
                        regexp = "program|account|authority",
                        message = "program, account or authority")
                @Schema(examples = "program")
                String kind,
        @NotNull
                @Pattern(
                        regexp = "active|announced|ended|unknown",
                        message = "active, announced, ended or unknown")
                @Schema(examples = "active")
                String status,
        @NotBlank @Size(max = 2000) String mission,
        @Size(max = 30) @Schema(examples = "PKO") String fundingAccount,
        @Size(max = 500) String authority,
        @Size(max = 500) String managingOffice,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> implementingPartners,
        @Valid Years years,
        @NotNull @Valid SourceRef source) {

    /** Years in which a program was at work. */
    @Schema(name = "ProgramInputYears")
    public record Years(
            @Min(1900) @Max(2099) @Schema(examples = "2005") Integer from,
            @Min(1900) @Max(2099) Integer to,
            @Pattern(regexp = "fiscal|calendar", message = "fiscal or calendar")
                    @Schema(examples = "calendar")
                    String basis) {}

    /** Where the facts were taken from. */
    @Schema(name = "ProgramInputSource")
    public record SourceRef(
            @NotBlank @Schema(examples = "PM-GPI") String code,
            @NotBlank
                    @Size(max = 300)
                    @Schema(examples = "Global Peace Operations Initiative (GPOI)")
                    String locator) {}

    /** A new version; 400 if it names a source that is not there. */
    Program toProgram() {
        checkSource();
        checkYears();
        Program program = new Program();
        program.code = code;
        program.name = name.strip();
        program.kind = kind;
        program.status = status;
        program.mission = mission.strip();
        program.fundingAccount = fundingAccount;
        program.authority = authority;
        program.managingOffice = managingOffice;
        program.implementingPartners =
                implementingPartners == null ? List.of() : implementingPartners;
        if (years != null) {
            program.yearsFrom = years.from;
            program.yearsTo = years.to;
            program.yearsBasis = years.basis;
        }
        program.source = source.code;
        program.locator = source.locator;
        return program;
    }

    private void checkYears() {
        if (years != null && years.from != null && years.to != null && years.to < years.from) {
            String hint = "a year that is not before years.from, " + years.from;
            throw Problem.of(ProblemType.INVALID_BODY, "years.to: " + hint)
                    .with(List.of(new Violation("years.to", years.to.toString(), hint)));
        }
    }

    private void checkSource() {
        List<String> known = Source.codes();
        if (!known.contains(source.code)) {
            String hint = "no source has this code. " + Nearest.hint(source.code, known);
            throw Problem.of(ProblemType.INVALID_BODY, "source.code: " + hint)
                    .with(List.of(new Violation("source.code", source.code, hint)));
        }
    }
}
