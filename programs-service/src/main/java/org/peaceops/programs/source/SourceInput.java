package org.peaceops.programs.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.URL;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.curated.Patterns;
import org.peaceops.platform.problem.Violations;
import org.peaceops.programs.StatedDate;
import org.peaceops.programs.Wording;

/**
 * A source as an editor sends it. What the API shows besides is passed over, so that an answer can
 * be changed and sent back.
 */
@JsonIgnoreProperties({"revision", "figures"})
@Schema(description = "A source as an editor sends it")
public record SourceInput(
        @NotNull
                @Pattern(regexp = Patterns.CODE, message = Patterns.CODE_HINT)
                @Schema(examples = "UN-REPORT-2026")
                String code,
        @NotBlank @Size(max = 300) @Schema(examples = "Report on peace operations") String title,
        @NotBlank @Size(max = 300) @Schema(examples = "United Nations") String publisher,
        @NotNull
                @Pattern(
                        regexp = "web-page|fact-sheet|guide|dataset|report",
                        message = "web-page, fact-sheet, guide, dataset or report")
                @Schema(examples = "report")
                String kind,
        @URL(regexp = Patterns.ADDRESS, message = Patterns.ADDRESS_HINT) @Size(max = 500)
                String address,
        LocalDate publishedOn,
        @Pattern(regexp = Wording.DATE, message = Wording.DATE_HINT) @Schema(examples = "2026-01")
                String writtenFrom,
        @Size(max = 500) String asOf,
        @Size(max = 300) String licence,
        @Size(max = 1000) String note)
        implements Input<Source> {

    @Override
    public String key() {
        return code;
    }

    @Override
    public Source checked() {
        Violations wrong = new Violations();
        StatedDate.check("writtenFrom", writtenFrom, wrong);
        wrong.refuse();
        Source source = new Source();
        source.code = code;
        source.title = title.strip();
        source.publisher = publisher.strip();
        source.kind = kind;
        source.address = address;
        source.publishedOn = publishedOn;
        source.writtenFrom = writtenFrom;
        source.asOf = asOf;
        source.licence = licence;
        source.note = note;
        return source;
    }
}
