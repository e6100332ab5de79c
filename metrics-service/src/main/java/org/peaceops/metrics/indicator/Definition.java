package org.peaceops.metrics.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/**
 * What an indicator is. The file {@code reference/indicators.yaml} holds them all; a release brings
 * a new version of one whenever the same question would be answered otherwise.
 *
 * @param formula in words
 * @param unit {@code persons}, {@code percent}, {@code countries}, {@code personnel-months}, …
 * @param kind {@code stock}, {@code flow}, {@code share}, {@code change}, {@code average}, {@code
 *     peak}, {@code distance} or {@code rate}
 * @param inputs what is counted
 * @param parameters what an evaluation may say; anything else is refused
 * @param sex whose number it is, unless the evaluation may say and says otherwise
 * @param version raised when the formula changes
 * @param excluded which members do not count
 * @param zero what a zero does
 * @param missing what an absent number does
 * @param service which service evaluates it
 * @param evaluatedAt where
 */
@Schema(name = "IndicatorDefinition", description = "What an indicator is")
public record Definition(
        @Schema(examples = "womens-growth") String code,
        @Schema(examples = "Growth of women deployed") String title,
        @Schema(
                        examples =
                                "100 × (women at the end − women at the baseline) ÷ women at the baseline")
                String formula,
        @Schema(examples = "percent") String unit,
        @Schema(examples = "change") String kind,
        @Schema(examples = "contributions: women by month, country and personnel type")
                List<String> inputs,
        @Schema(examples = "baseline") List<String> parameters,
        @Schema(
                        examples = "female",
                        enumeration = {"total", "female", "male"})
                String sex,
        @Schema(examples = "1") int version,
        String excluded,
        String zero,
        String missing,
        @Schema(examples = "metrics") String service,
        @Schema(examples = "POST /api/v1/indicators/womens-growth/evaluations")
                String evaluatedAt) {

    private static final String FILE = "reference/indicators.yaml";
    private static final String HERE = "metrics";
    private static final List<Definition> ALL = read();

    static MemorySelection<Definition> all() {
        return new MemorySelection<>(
                ALL, Sorting.byKey(List.of(SortField.text("code", "code", Definition::code))));
    }

    /** 404 naming the nearest. */
    static Definition named(String code) {
        return ALL.stream()
                .filter(d -> d.code.equals(code))
                .findFirst()
                .orElseThrow(() -> none(code));
    }

    boolean evaluatedHere() {
        return HERE.equals(service);
    }

    /** Whether it is set beside that of all others, unless another comparison is asked for. */
    boolean comparesByItself() {
        return code.equals("womens-growth");
    }

    private static RuntimeException none(String code) {
        List<String> codes = ALL.stream().map(Definition::code).toList();
        return Problem.of(
                ProblemType.NOT_FOUND,
                "There is no indicator \"%s\". %s"
                        .formatted(Problem.shown(code), Nearest.hint(code, codes)));
    }

    private static List<Definition> read() {
        try (InputStream in = Definition.class.getClassLoader().getResourceAsStream(FILE)) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
