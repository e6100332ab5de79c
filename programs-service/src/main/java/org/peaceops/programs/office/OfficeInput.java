package org.peaceops.programs.office;

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

/**
 * An office as an editor sends it. What the API shows besides is passed over, so that an answer can
 * be changed and sent back.
 */
@JsonIgnoreProperties({"revision", "level", "path", "parent", "offices"})
@Schema(description = "An office as an editor sends it")
public record OfficeInput(
        @NotNull
                @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT)
                @Schema(examples = "OMA")
                String code,
        @NotBlank @Size(max = 200) @Schema(examples = "Office of Military Affairs") String name,
        @Size(max = 40) @Schema(examples = "OMA") String abbreviation,
        @NotNull
                @Pattern(
                        regexp = "[a-z][a-z-]{1,39}",
                        message = "a word such as department, division, section or team")
                @Schema(examples = "office")
                String kind,
        @NotNull
                @Pattern(
                        regexp = "us-government|united-nations",
                        message = "us-government or united-nations")
                @Schema(examples = "united-nations")
                String organization,
        @Size(max = 10) List<@NotBlank @Size(max = 40) String> reportsTo,
        @Size(max = 100) List<@NotBlank @Size(max = 500) String> functions,
        @Size(max = 200) String place,
        @Min(1900) @Max(2099) Integer established,
        @Size(max = 1000) String note,
        @NotNull @Valid SourceRef source)
        implements Input<Office> {

    public OfficeInput {
        reportsTo = reportsTo == null ? List.of() : reportsTo.stream().distinct().toList();
        functions = functions == null ? List.of() : functions;
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public Office checked() {
        Violations wrong = new Violations();
        KnownCodes known = new KnownCodes();
        known.source(source, wrong);
        known.offices("reportsTo", reportsTo, wrong);
        wrong.unless(
                !OfficeTree.now().wouldCircle(code, reportsTo),
                "reportsTo",
                String.join(", ", reportsTo),
                "offices that do not report, over whatever steps, to this one");
        wrong.refuse();
        Office office = new Office();
        office.code = code;
        office.name = name.strip();
        office.abbreviation = abbreviation;
        office.kind = kind;
        office.organization = organization;
        office.reportsTo = reportsTo;
        office.functions = functions;
        office.place = place;
        office.established = established;
        office.note = note;
        office.source = source.code();
        office.locator = source.locator();
        return office;
    }
}
