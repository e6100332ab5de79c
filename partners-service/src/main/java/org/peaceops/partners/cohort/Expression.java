package org.peaceops.partners.cohort;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceops.codelists.Country;

/** What a cohort's expression says. */
sealed interface Expression {

    /** Every country that exists at the time. */
    record All() implements Expression {}

    record OfProgram(String program) implements Expression {}

    /** Countries of an M49 region; {@code label} is what a reason calls it. */
    record InRegion(String label, Set<Country> countries) implements Expression {}

    record Listed(Set<Country> countries) implements Expression {}

    /**
     * A cohort that an editor saved.
     *
     * @param at character at which it is named, from 1
     */
    record Saved(String code, int at) implements Expression {}

    record Not(Expression of) implements Expression {}

    record And(Expression left, Expression right) implements Expression {}

    record Or(Expression left, Expression right) implements Expression {}

    record Without(Expression left, Expression right) implements Expression {}

    /** Every atom, in the order in which they are written. */
    default Stream<Expression> atoms() {
        return switch (this) {
            case Not(Expression of) -> of.atoms();
            case And(Expression left, Expression right) -> atoms(left, right);
            case Or(Expression left, Expression right) -> atoms(left, right);
            case Without(Expression left, Expression right) -> atoms(left, right);
            default -> Stream.of(this);
        };
    }

    private static Stream<Expression> atoms(Expression left, Expression right) {
        return Stream.concat(left.atoms(), right.atoms());
    }

    /** The saved cohorts that it names. */
    default List<Saved> saved() {
        return atoms().filter(Saved.class::isInstance).map(Saved.class::cast).toList();
    }
}
