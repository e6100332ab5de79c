package org.peaceops.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvingTest {

    private static final Countries COUNTRIES = Countries.standard();

    @ParameterizedTest
    @CsvSource({
        "GHA, GHA, alpha-3",
        "gha, GHA, alpha-3",
        "' GHA ', GHA, alpha-3",
        "GH, GHA, alpha-2",
        "gh, GHA, alpha-2",
        "NA, NAM, alpha-2",
        "XK, XKX, alpha-2",
        "YU, YUG, alpha-2",
        "288, GHA, m49",
        "250.0, FRA, m49",
        "012, DZA, m49",
        "12, DZA, m49",
        "12.0, DZA, m49",
        "4.0, AFG, m49",
        "0004, AFG, m49",
        "890, YUG, m49",
        "891, SCG, m49",
        "158, TWN, m49"
    })
    void codesResolve(String asked, String country, String rule) {
        assertResolved(asked, country, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "Ghana, GHA, current-name",
        "Congo, COG, current-name",
        "Türkiye, TUR, current-name",
        "Czechia, CZE, current-name",
        "Cabo Verde, CPV, current-name",
        "Viet Nam, VNM, current-name",
        "Samoa, WSM, current-name",
        "Yugoslavia, YUG, current-name",
        "Serbia and Montenegro, SCG, current-name",
        "Czechoslovakia, CSK, current-name",
        "German Democratic Republic, DDR, current-name",
        "Kosovo, XKX, current-name",
        "Democratic Republic of the Congo, COD, current-name",
        "Swaziland, SWZ, former-name",
        "Zaire, COD, former-name",
        "Burma, MMR, former-name",
        "Upper Volta, BFA, former-name",
        "Dahomey, BEN, former-name",
        "Ceylon, LKA, former-name",
        "Rhodesia, ZWE, former-name",
        "Macedonia, MKD, former-name",
        "The former Yugoslav Republic of Macedonia, MKD, former-name",
        "Turkey, TUR, former-name",
        "Czech Republic, CZE, former-name",
        "Cape Verde, CPV, former-name",
        "East Timor, TLS, former-name",
        "Ivory Coast, CIV, former-name",
        "Libyan Arab Jamahiriya, LBY, former-name",
        "Kampuchea, KHM, former-name",
        "Western Samoa, WSM, former-name",
        "Socialist Federal Republic of Yugoslavia, YUG, former-name",
        "Iran, IRN, alternative-name",
        "Bolivia, BOL, alternative-name",
        "Brunei, BRN, alternative-name",
        "Moldova, MDA, alternative-name",
        "Tanzania, TZA, alternative-name",
        "DR Congo, COD, alternative-name",
        "Congo-Kinshasa, COD, alternative-name",
        "Congo-Brazzaville, COG, alternative-name",
        "Republic of the Congo, COG, alternative-name",
        "Syria, SYR, alternative-name",
        "Russia, RUS, alternative-name",
        "South Korea, KOR, alternative-name",
        "North Korea, PRK, alternative-name",
        "Laos, LAO, alternative-name",
        "UK, GBR, alternative-name",
        "USA, USA, alpha-3",
        "Palestine, PSE, alternative-name",
        "Netherlands, NLD, alternative-name",
        "Soviet Union, SUN, alternative-name"
    })
    void namesResolve(String asked, String country, String rule) {
        assertResolved(asked, country, rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ghana | GHA
                    Vietnam | VNM
                    Republic of Congo | COG
                    Democratic Republic of Congo | COD
                    BURKINA FASO | BFA
                    Turkiye | TUR
                    The Gambia | GMB
                    Gambia, The | GMB
                    "Côte d'Ivoire" | CIV
                    Côte dIvoire | CIV
                    Cote d Ivoire | CIV
                    Cote D`Ivoire | CIV
                    Trinidad & Tobago | TTO
                    Bosnia & Herzegovina | BIH
                    St. Lucia | LCA
                    St Vincent & the Grenadines | VCT
                    Guinea Bissau | GNB
                    Timor Leste | TLS
                    Sao Tomé & Principe | STP
                    Iran, Islamic Republic of | IRN
                    Lao People’s Democratic Republic | LAO
                    Congo (Kinshasa) | COD
                    U.K. | GBR
                    Czecho-Slovakia | CSK
                    """)
    void spellingsAreFolded(String asked, String country) {
        assertResolved(asked, country, "folded");
    }

    @Test
    void theNameAsTheUnWritesItIsTheCurrentOne() {
        assertResolved("Côte d\u2019Ivoire", "CIV", "current-name");
    }

    @ParameterizedTest
    @CsvSource({
        "The former Yugoslav Republic o, MKD",
        "Bolivia (Plurinational State o, BOL",
        "Democratic Republic of the Con, COD",
        "Saint Vincent and the Grenadin, VCT",
        "Saint Vincent and th, VCT",
        "United Kingdom of Great Britai, GBR",
        "'Venezuela (Bolivarian Republic ', VEN"
    })
    void namesThatAFileCutOffResolve(String asked, String country) {
        assertResolved(asked, country, "cut-off");
    }

    @Test
    void aBeginningOfTwoNamesIsNotGuessed() {
        Resolution resolution = COUNTRIES.resolve("Democratic Republic of");
        assertNone(resolution);
        assertThat(resolution.candidates())
                .extracting(Country::alpha3)
                .containsExactly("COD", "TLS", "VNM");
    }

    @Test
    void aShortBeginningIsOnlyACandidate() {
        Resolution resolution = COUNTRIES.resolve("Korea");
        assertNone(resolution);
        assertThat(resolution.candidates())
                .extracting(Country::alpha3)
                .containsExactly("KOR", "PRK");
    }

    @ParameterizedTest
    @CsvSource({
        "Ghanna,GHA",
        "Etiopia,ETH",
        "Burkina Fasso,BFA",
        "Phillipines,PHL",
        "Mazedonia,MKD"
    })
    void aSlipIsOnlyACandidate(String asked, String meant) {
        Resolution resolution = COUNTRIES.resolve(asked);
        assertNone(resolution);
        assertThat(resolution.candidates()).extracting(Country::alpha3).contains(meant);
        assertThat(resolution.explanation()).contains("(" + meant + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BDS", "Atlantis", "999", "1234", "250.5", "-12", "all", "ß", "Q", "?"})
    void theUnknownIsNotFound(String asked) {
        Resolution resolution = COUNTRIES.resolve(asked);
        assertNone(resolution);
        assertThat(resolution.candidates()).isEmpty();
        assertThat(resolution.explanation()).startsWith("No country has the ").contains(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ [Undetermined]", "zz", "XX", "#N/A", "n/a", "Unknown"})
    void aPlaceholderIsNoCountryAndSaysSo(String asked) {
        Resolution resolution = COUNTRIES.resolve(asked);
        assertNone(resolution);
        assertThat(resolution.explanation())
                .isEqualTo(
                        "'"
                                + asked
                                + "' stands for a country that is not known, not for any country.");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t", "\u00A0"})
    void blankIsNoCountryAndSaysSo(String asked) {
        Resolution resolution = COUNTRIES.resolve(asked);
        assertNone(resolution);
        assertThat(resolution.explanation()).contains("blank");
    }

    @Test
    void aRegionIsNoCountryAndSaysSo() {
        Resolution resolution = COUNTRIES.resolve("2");
        assertNone(resolution);
        assertThat(resolution.explanation())
                .isEqualTo("'2' is the UN M49 code of Africa, not of a country.");
    }

    @Test
    void anEndlessTextIsRefusedShortly() {
        Resolution resolution = COUNTRIES.resolve("x".repeat(1_000_000));
        assertNone(resolution);
        assertThat(resolution.explanation()).hasSizeLessThan(120);
    }

    @ParameterizedTest
    @CsvSource({"1962-01-01, ", "1960-07-10, COD", "1964-09-01, COG", "2014-02-28, COG"})
    void aNameThatMovedIsJudgedOnTheDay(LocalDate on, String country) {
        Resolution resolution = COUNTRIES.resolve("Republic of the Congo", on);
        assertThat(resolution.country().map(Country::alpha3).orElse(null)).isEqualTo(country);
        assertThat(resolution.candidates()).hasSize(country == null ? 2 : 0);
    }

    @ParameterizedTest
    @CsvSource({"1990-01-01, CSK", "2004-01-01, SCG", "2014-01-01, ", ", "})
    void aCodeThatWasGivenTwiceIsJudgedOnTheDay(LocalDate on, String country) {
        Resolution resolution = COUNTRIES.resolve("CS", on);
        assertThat(resolution.country().map(Country::alpha3).orElse(null)).isEqualTo(country);
        assertThat(resolution.candidates()).hasSize(country == null ? 2 : 0);
    }

    @Test
    void aTerritoryThatBecameTwoCountriesIsNotGuessed() {
        Resolution resolution = COUNTRIES.resolve("Ruanda-Urundi", LocalDate.of(1960, 1, 1));
        assertNone(resolution);
        assertThat(resolution.candidates())
                .extracting(Country::alpha3)
                .containsExactly("BDI", "RWA");
    }

    @Test
    void macedoniaIsAFormerNameBeforeAndAfter() {
        Resolution before = COUNTRIES.resolve("Macedonia", LocalDate.of(2014, 2, 28));
        Resolution after = COUNTRIES.resolve("Macedonia", LocalDate.of(2021, 1, 31));
        assertThat(before.country()).isEqualTo(after.country()).contains(country("MKD"));
        assertThat(before.rule()).isEqualTo(after.rule()).isEqualTo(Rule.FORMER_NAME);
        assertThat(before.explanation())
                .isEqualTo(
                        "'Macedonia' is a former name of North Macedonia (MKD) (until 2019-02-12).");
        assertThat(after.explanation()).contains("not on 2021-01-31");
    }

    @Test
    void aHistoricEntityIsFoundAfterItsTimeAndTheExplanationSaysSo() {
        assertThat(COUNTRIES.resolve("Yugoslavia", LocalDate.of(2010, 1, 1)).explanation())
                .isEqualTo(
                        "'Yugoslavia' is the short name of Yugoslavia (YUG), which existed"
                                + " 1945-11-29 to 2003-02-03, so not on 2010-01-01.");
    }

    @Test
    void aCountryIsFoundWhileItWasPartOfAnotherAndTheExplanationSaysSo() {
        Resolution before = COUNTRIES.resolve("SRB", LocalDate.of(2000, 1, 1));
        assertThat(before.country()).contains(country("SRB"));
        assertThat(before.explanation())
                .isEqualTo(
                        "'SRB' is the alpha-3 code of Serbia (SRB), which was part of YUG 1945-11-29"
                                + " to 2003-02-03, so not by itself on 2000-01-01.");
        assertThat(COUNTRIES.resolve("Russia", LocalDate.of(1985, 1, 1)).country())
                .contains(country("RUS"));
        assertThat(COUNTRIES.resolve("SRB", LocalDate.of(2014, 2, 28)).explanation())
                .isEqualTo("'SRB' is the alpha-3 code of Serbia (SRB).");
    }

    @Test
    void theExplanationNamesTheSpellingThatDecided() {
        assertThat(COUNTRIES.resolve("turkiye").explanation())
                .isEqualTo("'turkiye' is read as 'Türkiye', the short name of Türkiye (TUR).");
        assertThat(COUNTRIES.resolve("The former Yugoslav Republic o").explanation())
                .isEqualTo(
                        "'The former Yugoslav Republic o' is cut off from 'The former Yugoslav"
                                + " Republic of Macedonia', a former name of North Macedonia (MKD)"
                                + " (1993-04-08 to 2019-02-12).");
    }

    @Test
    void whatWasAskedComesBackAsItWas() {
        assertThat(COUNTRIES.resolve(" gh ").asked()).isEqualTo(" gh ");
    }

    private static Country country(String alpha3) {
        return COUNTRIES.byAlpha3(alpha3).orElseThrow();
    }

    private static void assertResolved(String asked, String country, String rule) {
        Resolution resolution = COUNTRIES.resolve(asked);
        assertThat(resolution.country()).contains(country(country));
        assertThat(resolution.rule().code()).isEqualTo(rule);
        assertThat(resolution.candidates()).isEmpty();
        assertThat(resolution.explanation()).contains(asked.strip(), "(" + country + ")");
    }

    private static void assertNone(Resolution resolution) {
        assertThat(resolution.country()).isEmpty();
        assertThat(resolution.rule()).isEqualTo(Rule.NONE);
    }
}
