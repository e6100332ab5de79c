package org.peaceops.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table against two others that were not made from it. */
class IndependentTablesTest {

    private static final Countries COUNTRIES = Countries.standard();

    @Test
    void theJdkHasTheSameAlpha3Codes() {
        assertThat(isoCountries().stream().map(Country::alpha3).collect(Collectors.toSet()))
                .isEqualTo(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
    }

    @Test
    void theJdkHasTheSameAlpha2ToAlpha3() {
        assertThat(isoCountries())
                .allSatisfy(
                        it ->
                                assertThat(Locale.of("", it.alpha2()).getISO3Country())
                                        .isEqualTo(it.alpha3()));
    }

    /** Part 3 of ISO 3166 names a withdrawn code by the old alpha-2 and two more letters. */
    @Test
    void theJdkKnowsTheHistoricAlpha2Codes() {
        Set<String> withdrawn =
                Locale.getISOCountries(IsoCountryCode.PART3).stream()
                        .map(code -> code.substring(0, 2))
                        .collect(Collectors.toSet());
        assertThat(COUNTRIES.all().stream().filter(it -> it.status() == Status.HISTORIC))
                .allMatch(it -> withdrawn.contains(it.alpha2()));
    }

    @Test
    void nvI18nHasTheSameThreeCodes() {
        Set<String> theirs =
                Arrays.stream(CountryCode.values())
                        .filter(
                                it ->
                                        it.getAssignment()
                                                == CountryCode.Assignment.OFFICIALLY_ASSIGNED)
                        .map(it -> codes(it.getAlpha2(), it.getAlpha3(), it.getNumeric()))
                        .collect(Collectors.toSet());
        Set<String> ours =
                isoCountries().stream()
                        .map(it -> codes(it.alpha2(), it.alpha3(), Integer.parseInt(it.m49())))
                        .collect(Collectors.toSet());
        assertThat(ours).isEqualTo(theirs);
    }

    private static String codes(String alpha2, String alpha3, int number) {
        return alpha2 + " " + alpha3 + " " + number;
    }

    private static Set<Country> isoCountries() {
        return COUNTRIES.all().stream()
                .filter(it -> it.status() == Status.ISO)
                .collect(Collectors.toSet());
    }
}
