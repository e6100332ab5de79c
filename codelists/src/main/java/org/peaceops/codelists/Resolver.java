package org.peaceops.codelists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tries the rules in their order until one decides. A rule that finds several countries decides
 * too, for candidates: a later and looser rule could only guess.
 */
final class Resolver {

    /** Twice the longest name; whatever is longer is not worth folding. */
    private static final int LONGEST = 120;

    private final List<Function<Question, Optional<Resolution>>> rules;
    private final NearNames nearNames;

    Resolver(CodeIndex codes, NameIndex names, Set<String> placeholders) {
        CodeRules ofCodes = new CodeRules(codes);
        NameRules ofNames = new NameRules(names, placeholders);
        this.rules =
                List.of(
                        ofCodes::alpha3,
                        ofCodes::alpha2,
                        ofCodes::m49,
                        ofNames::exact,
                        ofNames::placeholder,
                        ofNames::folded,
                        ofNames::cutOff);
        this.nearNames = new NearNames(names);
    }

    Resolution resolve(Question question) {
        String text = question.text();
        if (text.isEmpty()) {
            return question.none(List.of(), "The text is blank: it names no country.");
        }
        if (text.length() > LONGEST) {
            return question.none(List.of(), Wording.unknown(text, List.of()));
        }
        for (Function<Question, Optional<Resolution>> rule : rules) {
            Optional<Resolution> resolution = rule.apply(question);
            if (resolution.isPresent()) {
                return resolution.get();
            }
        }
        List<Country> near = nearNames.to(text);
        return question.none(near, Wording.unknown(text, near));
    }
}
