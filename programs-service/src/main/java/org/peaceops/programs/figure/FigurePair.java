package org.peaceops.programs.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.programs.source.Source;

/**
 * Two figures that speak of one measure.
 *
 * @param relation how they stand to each other
 * @param reason why that is the verdict
 */
@Schema(description = "Two figures that speak of one measure, and how they stand to each other")
public record FigurePair(
        @Schema(examples = "publication-of-us-wps-strategy") String measure,
        @Schema(
                        enumeration = {
                            "same",
                            "compatible",
                            "differs-by-date",
                            "differs-by-scope",
                            "conflict"
                        },
                        examples = "conflict")
                Agreement relation,
        String reason,
        FigureView one,
        FigureView other) {

    static FigurePair of(Pair pair) {
        return new FigurePair(
                pair.one().measure,
                pair.verdict().agreement(),
                pair.verdict().reason(),
                FigureView.of(pair.one()),
                FigureView.of(pair.other()));
    }

    /** The same before it is shown. */
    record Pair(Figure one, Figure other, Comparison.Verdict verdict) {

        static final Sorting<Pair> SORTING =
                Sorting.byKey(
                                List.of(
                                        SortField.<Pair>text(
                                                "measure", "measure", p -> p.one.measure),
                                        SortField.<Pair>text("one", "one", p -> p.one.code),
                                        SortField.<Pair>text("other", "other", p -> p.other.code)))
                        .or(
                                List.of(
                                        SortField.<Pair>text(
                                                "relation",
                                                "relation",
                                                p -> p.verdict.agreement().code())));

        /** Every pair among the figures, each once. */
        static Stream<Pair> among(List<Figure> figures) {
            Map<String, String> writtenFrom = Source.writtenFrom(Source.ROWS.all());
            return figures.stream().collect(Collectors.groupingBy(f -> f.measure)).values().stream()
                    .flatMap(group -> within(group, writtenFrom));
        }

        private static Stream<Pair> within(List<Figure> group, Map<String, String> writtenFrom) {
            return IntStream.range(0, group.size())
                    .boxed()
                    .flatMap(
                            i ->
                                    group.subList(i + 1, group.size()).stream()
                                            .filter(o -> Comparison.comparable(group.get(i), o))
                                            .map(o -> of(group.get(i), o, writtenFrom)));
        }

        private static Pair of(Figure one, Figure other, Map<String, String> writtenFrom) {
            return new Pair(one, other, new Comparison(one, other, writtenFrom).verdict());
        }
    }
}
