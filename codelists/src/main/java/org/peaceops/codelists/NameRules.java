package org.peaceops.codelists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules for texts that are names. */
final class NameRules {

    /** Files cut names at 30 characters; fewer than 20 begin too many names by chance. */
    private static final int SHORTEST_CUT = 20;

    private final NameIndex names;
    private final Set<String> placeholders;

    /**
     * @param placeholders folded spellings that stand for "not known"
     */
    NameRules(NameIndex names, Set<String> placeholders) {
        this.names = names;
        this.placeholders = placeholders;
    }

    Optional<Resolution> exact(Question question) {
        return decided(
                question,
                names.exactly(question.text()),
                name ->
                        question.found(
                                name.country(), name.rule(), Wording.name(name, question.on())));
    }

    Optional<Resolution> placeholder(Question question) {
        return placeholders.contains(Spelling.key(question.text()))
                ? Optional.of(question.none(List.of(), Wording.placeholder(question.text())))
                : Optional.empty();
    }

    Optional<Resolution> folded(Question question) {
        return decided(
                question,
                names.folded(question.text()),
                name ->
                        question.found(
                                name.country(),
                                Rule.FOLDED,
                                Wording.folded(question.text(), name, question.on())));
    }

    /** Unlike a whole name, a beginning is not judged by the day: it must be unique among all. */
    Optional<Resolution> cutOff(Question question) {
        if (question.text().length() < SHORTEST_CUT) {
            return Optional.empty();
        }
        List<KnownName> begun = KnownName.bestPerCountry(names.beginningWith(question.text()));
        return begun.size() == 1
                ? Optional.of(cutOff(question, begun.getFirst()))
                : Optional.empty();
    }

    private static Resolution cutOff(Question question, KnownName name) {
        return question.found(
                name.country(), Rule.CUT_OFF, Wording.cutOff(question.text(), name, question.on()));
    }

    private static Optional<Resolution> decided(
            Question question, List<KnownName> names, Function<KnownName, Resolution> found) {
        List<KnownName> meant = KnownName.meantOn(question.on(), names);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                meant.size() == 1
                        ? found.apply(meant.getFirst())
                        : question.ambiguous(meant.stream().map(KnownName::country).toList()));
    }
}
