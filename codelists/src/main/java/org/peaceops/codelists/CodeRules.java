package org.peaceops.codelists;

import java.util.List;
import java.util.Optional;

/** The rules for texts that are codes. */
final class CodeRules {

    private final CodeIndex codes;

    CodeRules(CodeIndex codes) {
        this.codes = codes;
    }

    Optional<Resolution> alpha3(Question question) {
        return codes.alpha3(question.text())
                .map(country -> found(question, country, Rule.ALPHA_3, "alpha-3 code"));
    }

    Optional<Resolution> alpha2(Question question) {
        List<Country> owners = codes.alpha2(question.text());
        List<Country> meant = owners.size() == 1 ? owners : existing(owners, question);
        if (meant.size() == 1) {
            return Optional.of(found(question, meant.getFirst(), Rule.ALPHA_2, "alpha-2 code"));
        }
        return owners.isEmpty() ? Optional.empty() : Optional.of(question.ambiguous(owners));
    }

    private static List<Country> existing(List<Country> owners, Question question) {
        return question.on() == null
                ? List.of()
                : owners.stream().filter(owner -> owner.existedOn(question.on())).toList();
    }

    /** A number is never a name, so this rule decides every number, if only against it. */
    Optional<Resolution> m49(Question question) {
        return CodeIndex.threeDigits(question.text()).map(number -> ofNumber(question, number));
    }

    private Resolution ofNumber(Question question, String number) {
        return codes.m49(number)
                .map(country -> found(question, country, Rule.M49, "UN M49 code"))
                .orElseGet(() -> question.none(List.of(), noCountry(question.text(), number)));
    }

    private String noCountry(String text, String number) {
        return codes.region(number)
                .map(region -> Wording.region(text, region))
                .orElseGet(() -> Wording.unknownNumber(text));
    }

    private static Resolution found(Question question, Country country, Rule rule, String kind) {
        return question.found(
                country, rule, Wording.code(kind, question.text(), country, question.on()));
    }
}
