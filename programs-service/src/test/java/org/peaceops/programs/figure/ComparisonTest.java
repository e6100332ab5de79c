package org.peaceops.programs.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Map<String, String> WRITTEN = Map.of("OLD", "2020-10", "NEW", "2021");

    @Test
    void oneValueStatedAlikeIsTheSame() {
        expect(Agreement.SAME, f -> {}, f -> {});
        expect(Agreement.SAME, f -> f.value = new BigDecimal("55.0"), f -> {});
        expect(Agreement.SAME, f -> f.qualifier = "nearly", f -> f.qualifier = "nearly");
    }

    @Test
    void whatIsLeftUnsaidIsNotHeldAgainstAFigure() {
        expect(Agreement.SAME, f -> f.countries = "program:GPOI", f -> f.asOf = "2021");
        expect(Agreement.SAME, f -> f.asOf = "2010", f -> f.asOf = "2010-09");
        expect(Agreement.SAME, f -> f.asOf = "FY2020", f -> f.asOf = "2019-11");
    }

    @Test
    void valuesThatCanBothBeTrueAreCompatible() {
        expect(Agreement.COMPATIBLE, stated("54.5", null), f -> f.qualifier = "nearly");
        expect(Agreement.COMPATIBLE, f -> {}, stated("50", "more than"));
        expect(Agreement.COMPATIBLE, stated("10000", "more than"), stated("12000", "more than"));
    }

    @Test
    void valuesThatCannotBothBeTrueAreAConflict() {
        expect(Agreement.CONFLICT, stated("201906", null), stated("201910", null));
        expect(Agreement.CONFLICT, f -> {}, stated("60", "more than"));
        expect(Agreement.CONFLICT, f -> {}, stated("55", "nearly"));
        expect(Agreement.CONFLICT, stated("50", "more than"), stated("50", null));
        expect(Agreement.CONFLICT, stated("50", "more than"), stated("50", "less than"));
    }

    @Test
    void figuresOfOtherDaysDifferByDate() {
        expect(Agreement.DIFFERS_BY_DATE, f -> f.asOf = "2020", f -> f.asOf = "2021");
        expect(Agreement.DIFFERS_BY_DATE, f -> f.fromDate = "2020", f -> f.fromDate = "2021");
        expect(Agreement.DIFFERS_BY_DATE, f -> f.asOf = "FY2020", f -> f.asOf = "2020-11");
        expect(Agreement.DIFFERS_BY_DATE, f -> f.toDate = "2020", f -> f.toDate = "2021");
        expect(Agreement.DIFFERS_BY_DATE, f -> f.clock = "as-of", f -> f.clock = "cumulative");
    }

    @Test
    void figuresOfOthersDifferByScope() {
        expect(Agreement.DIFFERS_BY_SCOPE, f -> f.population = "women", f -> f.population = "men");
        expect(
                Agreement.DIFFERS_BY_SCOPE,
                f -> f.countries = "program:GPOI",
                f -> f.countries = "not:program:GPOI");
        expect(
                Agreement.DIFFERS_BY_SCOPE,
                f -> f.programs = List.of("GPOI"),
                f -> f.programs = List.of("GPOI", "APRRP"));
    }

    @Test
    void scopeIsLookedAtBeforeDates() {
        Consumer<Figure> first = f -> f.population = "women";
        Consumer<Figure> second = f -> f.population = "men";
        expect(
                Agreement.DIFFERS_BY_SCOPE,
                first.andThen(f -> f.asOf = "2020"),
                second.andThen(f -> f.asOf = "2021"));
    }

    @Test
    void totalThatGrewByTheTimeOfTheLaterDocumentDiffersByDate() {
        Consumer<Figure> old = total("10000").andThen(f -> f.source = "OLD");
        Consumer<Figure> grown = total("12000").andThen(f -> f.source = "NEW");
        expect(Agreement.DIFFERS_BY_DATE, old, grown);
        expect(Agreement.DIFFERS_BY_DATE, old, grown.andThen(f -> f.fromDate = "2007"));
        // that a total shrank, or grew within one document, is not told by the date of writing
        expect(
                Agreement.CONFLICT,
                total("12000").andThen(f -> f.source = "OLD"),
                total("10000").andThen(f -> f.source = "NEW"));
        expect(Agreement.CONFLICT, old, total("12000").andThen(f -> f.source = "OLD"));
        expect(Agreement.CONFLICT, old, total("12000").andThen(f -> f.source = "UNDATED"));
        expect(
                Agreement.CONFLICT,
                old.andThen(f -> f.toDate = "2020"),
                grown.andThen(f -> f.toDate = "2020"));
    }

    @Test
    void figuresAreComparedIfTheySpeakOfOneThing() {
        assertThat(Comparison.comparable(figure(f -> {}), figure(f -> {}))).isTrue();
        assertThat(Comparison.comparable(figure(f -> {}), figure(f -> f.measure = "other")))
                .isFalse();
        assertThat(Comparison.comparable(figure(f -> {}), figure(f -> f.unit = "percent")))
                .isFalse();
        assertThat(Comparison.comparable(figure(f -> {}), figure(f -> f.program = "IMET")))
                .isFalse();
        assertThat(
                        Comparison.comparable(
                                figure(f -> {}),
                                figure(
                                        f -> {
                                            f.program = "IMET";
                                            f.programs = List.of("GPOI");
                                        })))
                .isTrue();
        assertThat(
                        Comparison.comparable(
                                figure(f -> f.program = null), figure(f -> f.program = null)))
                .isTrue();
        assertThat(Comparison.comparable(figure(f -> f.program = null), figure(f -> {}))).isFalse();
    }

    private static void expect(
            Agreement agreement, Consumer<Figure> first, Consumer<Figure> second) {
        Figure one = figure(first);
        Figure other = figure(second);
        var verdict = new Comparison(one, other, WRITTEN).verdict();
        assertThat(verdict.agreement()).as(verdict.reason()).isEqualTo(agreement);
        assertThat(verdict.reason()).isNotBlank();
        assertThat(new Comparison(other, one, WRITTEN).verdict().agreement()).isEqualTo(agreement);
    }

    private static Consumer<Figure> stated(String value, String qualifier) {
        return f -> {
            f.value = new BigDecimal(value);
            f.qualifier = qualifier;
        };
    }

    private static Consumer<Figure> total(String value) {
        return stated(value, null).andThen(f -> f.clock = "cumulative");
    }

    private static Figure figure(Consumer<Figure> otherwise) {
        Figure figure = new Figure();
        figure.program = "GPOI";
        figure.programs = List.of();
        figure.measure = "partner-countries";
        figure.unit = "countries";
        figure.value = new BigDecimal("55");
        figure.source = "OLD";
        otherwise.accept(figure);
        return figure;
    }
}
