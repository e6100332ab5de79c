package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peaceops.metrics.indicator.EvaluationRequest.Cohort;
import org.peaceops.metrics.indicator.Question.Choices;
import org.peaceops.metrics.time.Frequency;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Violations;

/** Makes a question of a request; 400 that names everything that is wrong with it. */
final class QuestionReader {

    private static final List<String> BASELINES = List.of("common-date", "joining-date");
    private static final List<String> AGGREGATES = List.of("sum", "mean-of-growth");
    private static final List<String> MEMBERSHIPS = List.of("fixed", "as-joined");
    private static final List<String> MISSING = List.of("as-reported", "exclude");

    /** A hundred years; longer than anything was ever reported. */
    private static final int MOST_MONTHS = 1_200;

    private final Definition definition;
    private final Shape shape;
    private final EvaluationRequest sent;
    private final Violations wrong = new Violations();
    private final Asking asking = new Asking(wrong);

    QuestionReader(Definition definition, Shape shape, EvaluationRequest sent) {
        this.definition = definition;
        this.shape = shape;
        this.sent = sent;
    }

    Question read() {
        refuseWhatItDoesNotTake();
        Choices choices = choices();
        YearMonth from = asking.month("from", sent.from());
        YearMonth to = asking.month("to", sent.to());
        Frequency frequency = asking.frequency(sent.frequency());
        checkRange(from, to, choices);
        checkDetail();
        checkSides();
        Measure measure = measure();
        Scope scope =
                new Scope(
                        asking.personnelTypes(sent.personnelTypes()),
                        asking.missions(sent.missions()));
        var within = asking.within(sent.regions());
        Side cohort = sent.cohort() == null ? null : side("cohort", sent.cohort());
        Side comparison = sent.comparison() == null ? null : side("comparison", sent.comparison());
        checkTargetYear();
        wrong.refuse();
        return new Question(
                definition,
                cohort,
                comparison,
                allOthers(),
                from,
                to,
                frequency,
                scope,
                within,
                measure,
                choices,
                sent.targetYear(),
                Boolean.TRUE.equals(sent.leaveOneOut()),
                Boolean.TRUE.equals(sent.explain()));
    }

    private Side side(String field, Cohort cohort) {
        return cohort.members() == null ? null : asking.side(field, cohort);
    }

    /** Women's growth is a comparison by its nature; of the others, those who ask get one. */
    private boolean allOthers() {
        return sent.comparison() == null
                ? definition.comparesByItself() && sent.cohort() != null
                : Boolean.TRUE.equals(sent.comparison().allOthers());
    }

    private void refuseWhatItDoesNotTake() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", sent.from());
        fields.put("frequency", sent.frequency());
        fields.put("sex", sent.sex());
        fields.put("baseline", sent.baseline());
        fields.put("aggregate", sent.aggregate());
        fields.put("membership", sent.membership());
        fields.put("missing", sent.missing());
        fields.put("targetYear", sent.targetYear());
        fields.put("leaveOneOut", sent.leaveOneOut());
        fields.put("comparison", sent.comparison());
        fields.put("personnelTypes", sent.personnelTypes());
        fields.forEach(
                (name, value) ->
                        wrong.unless(
                                value == null || definition.parameters().contains(name),
                                name,
                                null,
                                "%s does not take it; it takes %s"
                                        .formatted(
                                                definition.code(),
                                                String.join(", ", definition.parameters()))));
    }

    private Choices choices() {
        return new Choices(
                isSecond("baseline", sent.baseline(), BASELINES),
                isSecond("aggregate", sent.aggregate(), AGGREGATES),
                isSecond("membership", sent.membership(), MEMBERSHIPS),
                isSecond("missing", sent.missing(), MISSING));
    }

    private boolean isSecond(String field, String text, List<String> words) {
        return asking.word(field, text, words).equals(words.get(1));
    }

    private Measure measure() {
        String word = sent.sex() == null ? definition.sex() : sent.sex();
        wrong.unless(
                Measure.codes().contains(word),
                "sex",
                word,
                Nearest.hint(String.valueOf(word), Measure.codes()));
        return Measure.codes().contains(word)
                ? Measure.valueOf(word.toUpperCase(Locale.ROOT))
                : Measure.TOTAL;
    }

    private void checkRange(YearMonth from, YearMonth to, Choices choices) {
        boolean baseline = shape == Shape.CHANGE && !choices.joiningDates();
        if (sent.from() == null && (baseline || shape == Shape.SPAN || sent.frequency() != null)) {
            wrong.add("from", null, "the first month, such as 2010-09");
        }
        if (from == null || to == null) {
            return;
        }
        boolean ordered = shape == Shape.CHANGE ? from.isBefore(to) : !to.isBefore(from);
        wrong.unless(ordered, "to", sent.to(), "a month after from=" + from);
        wrong.unless(
                from.plusMonths(MOST_MONTHS).isAfter(to),
                "from",
                sent.from(),
                "at most %d months before to".formatted(MOST_MONTHS - 1));
        wrong.unless(
                shape != Shape.STATE || sent.frequency() != null || from.equals(to),
                "from",
                sent.from(),
                "%s is of one month, that of to; leave from out, or ask for a series by frequency"
                        .formatted(definition.code()));
    }

    private void checkDetail() {
        String onePeriod = "it is given for one period at a time; leave frequency out";
        boolean series = sent.frequency() != null;
        wrong.unless(
                !series || !Boolean.TRUE.equals(sent.leaveOneOut()),
                "leaveOneOut",
                true,
                onePeriod);
        wrong.unless(!series || !Boolean.TRUE.equals(sent.explain()), "explain", true, onePeriod);
        boolean joining = "joining-date".equals(sent.baseline());
        wrong.unless(
                !series || !joining,
                "frequency",
                sent.frequency(),
                "a series has one baseline; leave frequency or baseline=joining-date out");
        wrong.unless(
                !joining || sent.cohort() != null,
                "cohort",
                null,
                "baseline=joining-date needs countries with the days on which they joined");
    }

    private void checkSides() {
        if (sent.cohort() != null) {
            wrong.unless(
                    sent.cohort().members() != null && !sent.cohort().members().isEmpty(),
                    "cohort.members",
                    null,
                    "at least one country; without cohort, the figure is that of all contributors");
            wrong.unless(
                    sent.cohort().allOthers() == null,
                    "cohort.allOthers",
                    sent.cohort().allOthers(),
                    "only a comparison can be all others");
        }
        if (sent.comparison() != null) {
            boolean listed = sent.comparison().members() != null;
            wrong.unless(
                    listed != Boolean.TRUE.equals(sent.comparison().allOthers()),
                    "comparison",
                    null,
                    "either members or allOthers: true");
            wrong.unless(
                    sent.cohort() != null, "cohort", null, "what the comparison is compared with");
        }
    }

    private void checkTargetYear() {
        if (sent.targetYear() != null) {
            wrong.unless(
                    sent.targetYear() >= 2018 && sent.targetYear() <= 2028,
                    "targetYear",
                    sent.targetYear(),
                    "a year of the strategy, from 2018 to 2028");
        }
    }
}
