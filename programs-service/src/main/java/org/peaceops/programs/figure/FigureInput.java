package org.peaceops.programs.figure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.curated.Input;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.programs.KnownCodes;
import org.peaceops.programs.StatedDate;
import org.peaceops.programs.Wording;

/**
 * A figure as an editor or a file sends it. What the API shows besides is passed over, so that an
 * answer can be changed and sent back.
 */
@JsonIgnoreProperties("revision")
@Schema(description = "A figure as an editor or a file sends it")
public record FigureInput(
        @NotNull
                @Pattern(regexp = Wording.ID, message = Wording.ID_HINT)
                @Schema(examples = "gpoi-growth-of-deployed-women-partners")
                String id,
        @Size(max = 40) @Schema(examples = "GPOI") String program,
        @NotNull
                @Pattern(
                        regexp = "[a-z][a-z0-9-]{2,79}",
                        message = "small letters, digits and hyphens")
                @Schema(examples = "growth-of-deployed-women")
                String measure,
        @NotNull @Digits(integer = 18, fraction = 6) @Schema(examples = "109") BigDecimal value,
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z][A-Za-z-]{1,39}",
                        message = "a word such as percent, persons, countries or USD")
                @Schema(examples = "percent")
                String unit,
        @Pattern(regexp = Wording.QUALIFIER, message = Wording.QUALIFIER_HINT)
                @Schema(examples = "more than")
                String qualifier,
        @Valid Scope scope,
        @Pattern(
                        regexp = "since-joining|between|as-of|cumulative",
                        message = "since-joining, between, as-of or cumulative")
                @Schema(examples = "between")
                String clock,
        @Pattern(regexp = Wording.DATE, message = Wording.DATE_HINT) @Schema(examples = "2010-09")
                String from,
        @Pattern(regexp = Wording.DATE, message = Wording.DATE_HINT) @Schema(examples = "2020-09")
                String to,
        @Pattern(regexp = Wording.DATE, message = Wording.DATE_HINT) @Schema(examples = "2021-09")
                String asOf,
        @NotBlank
                @Size(max = 1000)
                @Schema(
                        examples =
                                "The number of women whom partners deploy grew by more than 109 percent.")
                String statement,
        @Valid Recipe recipe,
        @NotNull @Valid SourceRef source)
        implements Input<Figure> {

    public FigureInput {
        scope = scope == null ? new Scope(null, null, null) : scope;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Figure checked() {
        Violations wrong = new Violations();
        check(new KnownCodes(), wrong);
        wrong.refuse();
        Figure figure = new Figure();
        figure.code = id;
        figure.program = program;
        figure.measure = measure;
        figure.value = value;
        figure.unit = unit;
        figure.qualifier = qualifier;
        figure.population = scope.population();
        figure.countries = scope.countries();
        figure.programs = scope.programs();
        figure.clock = clock;
        figure.fromDate = from;
        figure.toDate = to;
        figure.asOf = asOf;
        figure.statement = statement.strip();
        figure.recipe = recipe;
        figure.source = source.code();
        figure.locator = source.locator();
        return figure;
    }

    void check(KnownCodes known, Violations wrong) {
        known.program("program", program, wrong);
        known.programs("scope.programs", scope.programs(), wrong);
        known.source(source, wrong);
        if (recipe != null) {
            recipe.check(wrong);
        }
        StatedDate.check("asOf", asOf, wrong);
        StatedDate.checkSpan("", from, to, wrong);
        wrong.unless(
                !"between".equals(clock) || from != null && to != null,
                "clock",
                clock,
                "between needs both from and to");
    }
}
