package org.peaceops.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTableTest {

    private static final Countries COUNTRIES = Countries.standard();

    @Test
    void thereAre249IsoCountriesSomeHistoricOnesAndKosovo() {
        assertThat(withStatus(Status.ISO)).hasSize(249);
        assertThat(withStatus(Status.HISTORIC))
                .extracting(Country::alpha3)
                .containsExactly("CSK", "DDR", "SCG", "SUN", "YMD", "YUG");
        assertThat(withStatus(Status.USER_ASSIGNED))
                .extracting(Country::alpha3)
                .containsExactly("XKX");
    }

    @Test
    void everyFileIsSortedByItsCode() {
        assertThat(COUNTRIES.all()).isSortedAccordingTo(Comparator.comparing(Country::alpha3));
        assertThat(COUNTRIES.regions()).isSortedAccordingTo(Comparator.comparing(Region::m49));
    }

    @Test
    void noCodeOrNameIsGivenTwice() {
        assertThat(values(Country::alpha3)).doesNotHaveDuplicates();
        assertThat(values(Country::m49).filter(Objects::nonNull)).doesNotHaveDuplicates();
        assertThat(values(Country::name)).doesNotHaveDuplicates();
        // ISO gave CS to Serbia and Montenegro ten years after Czechoslovakia
        assertThat(values(Country::alpha2).filter(code -> !code.equals("CS")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCodeHasItsForm() {
        assertThat(values(Country::alpha3)).allMatch(code -> code.matches("[A-Z]{3}"));
        assertThat(values(Country::alpha2)).allMatch(code -> code.matches("[A-Z]{2}"));
        assertThat(withStatus(Status.ISO)).allMatch(it -> it.m49().matches("[0-9]{3}"));
        assertThat(COUNTRIES.regions()).allMatch(it -> it.m49().matches("[0-9]{3}"));
    }

    @Test
    void noRegionSharesItsNumberWithACountry() {
        Set<String> numbers = values(Country::m49).collect(Collectors.toSet());
        assertThat(COUNTRIES.regions()).noneMatch(region -> numbers.contains(region.m49()));
    }

    @Test
    void everyRegionHangsInTheWorld() {
        assertThat(COUNTRIES.regions()).hasSize(30);
        assertThat(COUNTRIES.regions().stream().filter(it -> it.parentM49() == null))
                .extracting(Region::name)
                .containsExactly("World");
        assertThat(COUNTRIES.within("001")).isEqualTo(COUNTRIES.all());
    }

    /** The sizes that M49 itself has, plus Taiwan, which ISO has and M49 has not. */
    @ParameterizedTest
    @CsvSource({
        "002,60", "015,7", "202,53", "011,17", "014,22", "017,9", "018,5", "019,57", "021,5",
        "419,52", "013,8", "029,28", "005,16", "142,51", "030,8", "034,9", "035,11", "143,5",
        "145,18", "150,51", "039,16", "151,10", "154,16", "155,9", "009,29", "053,6", "054,5",
        "057,8", "061,10"
    })
    void everyRegionHasAsManyCountriesAsInM49(String region, int size) {
        assertThat(COUNTRIES.within(region).stream().filter(it -> it.status() == Status.ISO))
                .hasSize(size);
    }

    @Test
    void aRegionContainsItsParts() {
        Set<Country> parts =
                Stream.of("011", "014", "017", "018")
                        .flatMap(part -> COUNTRIES.within(part).stream())
                        .collect(Collectors.toSet());
        assertThat(new HashSet<>(COUNTRIES.within("202"))).isEqualTo(parts);
        assertThat(COUNTRIES.within("999")).isEmpty();
    }

    @Test
    void ghanaIsInWesternAfrica() {
        Country ghana = country("GHA");
        assertThat(ghana)
                .extracting(Country::alpha2, Country::m49, Country::name, Country::status)
                .containsExactly("GH", "288", "Ghana", Status.ISO);
        assertThat(ghana.region()).isEqualTo(new Region("002", "Africa", "001"));
        assertThat(ghana.subregion()).isEqualTo(new Region("011", "Western Africa", "202"));
    }

    @Test
    void antarcticaIsInNoRegionButTheWorld() {
        Country antarctica = country("ATA");
        assertThat(antarctica.region()).isEqualTo(COUNTRIES.region("001").orElseThrow());
        assertThat(antarctica.subregion()).isEqualTo(antarctica.region());
    }

    @Test
    void taiwanIsListedAsInIso() {
        assertThat(country("TWN"))
                .extracting(Country::m49, it -> it.subregion().m49())
                .containsExactly("158", "030");
    }

    @Test
    void kosovoIsMarkedAsUserAssigned() {
        Country kosovo = country("XKX");
        assertThat(kosovo)
                .extracting(Country::alpha2, Country::m49, it -> it.region().name())
                .containsExactly("XK", null, "Europe");
        assertThat(kosovo.status().code()).isEqualTo("user-assigned");
    }

    @ParameterizedTest
    @CsvSource({
        "CSK,200,1918-10-28,1992-12-31",
        "DDR,278,1949-10-07,1990-10-02",
        "SCG,891,2003-02-04,2006-06-02",
        "SUN,810,1922-12-30,1991-12-25",
        "YMD,720,1967-11-30,1990-05-21",
        "YUG,890,1945-11-29,2003-02-03"
    })
    void historicEntitiesHaveTheirTime(String code, String m49, LocalDate from, LocalDate to) {
        assertThat(country(code))
                .extracting(Country::m49, Country::from, Country::to)
                .containsExactly(m49, from, to);
        assertThat(country(code).existedOn(from)).isTrue();
        assertThat(country(code).existedOn(from.minusDays(1))).isFalse();
        assertThat(country(code).existedOn(to)).isTrue();
        assertThat(country(code).existedOn(to.plusDays(1))).isFalse();
    }

    @Test
    void onlyHistoricEntitiesAreDated() {
        assertThat(COUNTRIES.all())
                .allMatch(it -> (it.status() == Status.HISTORIC) == (it.to() != null))
                .allMatch(it -> (it.status() == Status.HISTORIC) == (it.from() != null));
    }

    @ParameterizedTest
    @CsvSource({
        "SRB,YUG,2003-02-03,SCG",
        "SRB,SCG,2006-06-02,SRB",
        "MNE,SCG,2006-06-02,MNE",
        "XKX,SRB,2008-02-16,XKX",
        "RUS,SUN,1991-12-25,RUS",
        "UKR,SUN,1991-12-25,UKR",
        "EST,SUN,1991-09-05,EST",
        "HRV,YUG,1991-10-07,HRV",
        "CZE,CSK,1992-12-31,CZE",
        "SVK,CSK,1992-12-31,SVK",
        "SSD,SDN,2011-07-08,SSD",
        "ERI,ETH,1993-05-23,ERI",
        "TLS,IDN,1999-10-24,TLS",
        "BGD,PAK,1971-12-15,BGD",
        "SGP,MYS,1965-08-08,SGP",
        "YMD,YMD,1990-05-21,YEM",
        "DDR,DDR,1990-10-02,DEU"
    })
    void territoryStandsUnderOneCodeOnTheDayOfAChangeToo(
            String territory, String before, LocalDate lastDay, String after) {
        assertThat(holders(territory, lastDay)).containsExactly(before);
        assertThat(holders(territory, lastDay.plusDays(1)))
                .isEqualTo(
                        country(territory).status() == Status.HISTORIC
                                ? List.of()
                                : List.of(after));
        assertThat(country(after).existedOn(lastDay.plusDays(1))).isTrue();
    }

    /** On every day since the first peace operation, and some before it. */
    @Test
    void noTerritoryIsHeldTwiceOrNotAtAllOnAnyDay() {
        LocalDate.of(1918, 1, 1)
                .datesUntil(LocalDate.of(2026, 1, 1))
                .forEach(
                        day ->
                                assertThat(COUNTRIES.all())
                                        .filteredOn(it -> it.status() != Status.HISTORIC)
                                        .filteredOn(it -> holders(it.alpha3(), day).size() != 1)
                                        .as(day.toString())
                                        .isEmpty());
    }

    @Test
    void partsAreSortedAndLieInTheTimeOfTheirWhole() {
        for (Country part : COUNTRIES.all()) {
            LocalDate last = null;
            for (PartOf time : part.partOf()) {
                Country whole = country(time.alpha3());
                assertThat(whole.existedOn(time.to())).as(part.alpha3()).isTrue();
                assertThat(time.from() == null || whole.existedOn(time.from()))
                        .as(part.alpha3())
                        .isTrue();
                assertThat(last == null || last.isBefore(time.from())).as(part.alpha3()).isTrue();
                last = time.to();
            }
        }
    }

    @Test
    void partsAreNotDoubledInTheList() {
        assertThat(on(LocalDate.of(2000, 1, 1)))
                .contains("YUG", "HRV", "SDN", "TLS", "CZE")
                .doesNotContain("SRB", "MNE", "XKX", "SSD", "SCG");
        assertThat(on(LocalDate.of(1985, 1, 1)))
                .contains("SUN", "YUG", "CSK", "DDR", "DEU", "YMD", "YEM", "ETH", "IDN")
                .doesNotContain(
                        "RUS", "UKR", "EST", "HRV", "SRB", "CZE", "SVK", "ERI", "TLS", "SSD");
        assertThat(on(LocalDate.of(2026, 1, 1))).hasSize(250);
    }

    private static List<String> on(LocalDate day) {
        return COUNTRIES.all().stream()
                .filter(it -> it.existedOn(day))
                .map(Country::alpha3)
                .toList();
    }

    /** The codes that stand for a territory: its own, and those that it was part of. */
    private static List<String> holders(String territory, LocalDate day) {
        Country country = country(territory);
        return Stream.concat(
                        Stream.of(country).filter(it -> it.existedOn(day)),
                        country.partOf().stream()
                                .filter(it -> Days.within(day, it.from(), it.to()))
                                .map(it -> country(it.alpha3()))
                                .filter(it -> it.existedOn(day)))
                .map(Country::alpha3)
                .toList();
    }

    @Test
    void formerNamesHaveTheirValidity() {
        assertThat(country("COD").formerNames())
                .contains(
                        new FormerName(
                                "Zaire", LocalDate.of(1971, 10, 27), LocalDate.of(1997, 5, 17)));
        assertThat(country("SWZ").formerNames())
                .containsExactly(new FormerName("Swaziland", null, LocalDate.of(2018, 4, 19)));
        assertThat(country("GHA").formerNames()).hasSize(1);
        assertThat(country("FRA").formerNames()).isEmpty();
    }

    @Test
    void noNameRowIsOrphanedOrBackwards() {
        assertThat(new CountryFiles().names())
                .filteredOn(
                        name ->
                                name.country() == null
                                        || name.from() != null
                                                && name.to() != null
                                                && !name.from().isBefore(name.to()))
                .extracting(KnownName::text)
                .isEmpty();
    }

    @Test
    void noNameRowIsMadeNeedlessByFolding() {
        Set<String> seen = new HashSet<>();
        assertThat(new CountryFiles().names())
                .filteredOn(name -> !seen.add(name.country().alpha3() + Spelling.key(name.text())))
                .extracting(KnownName::text)
                .isEmpty();
    }

    /** Two countries may share a name only where history did; the rest would be mistakes. */
    @Test
    void onlyTheseNamesBelongToTwoCountries() {
        Map<String, Set<String>> owners = new HashMap<>();
        for (KnownName name : new CountryFiles().names()) {
            owners.computeIfAbsent(Spelling.key(name.text()), none -> new HashSet<>())
                    .add(name.country().alpha3());
        }
        owners.values().removeIf(codes -> codes.size() == 1);
        assertThat(owners)
                .containsOnly(
                        Map.entry("gilbertelliceislands", Set.of("KIR", "TUV")),
                        Map.entry("republicofcongo", Set.of("COD", "COG")),
                        Map.entry("ruandaurundi", Set.of("BDI", "RWA")));
    }

    @Test
    void noNameIsHiddenByACodeOfAnotherCountry() {
        assertThat(new CountryFiles().names())
                .filteredOn(
                        name -> {
                            Resolution resolution = COUNTRIES.resolve(name.text(), name.to());
                            return resolution.candidates().isEmpty()
                                    && !resolution.country().equals(Optional.of(name.country()));
                        })
                .extracting(KnownName::text)
                .isEmpty();
    }

    private static Country country(String alpha3) {
        return COUNTRIES.byAlpha3(alpha3).orElseThrow();
    }

    private static List<Country> withStatus(Status status) {
        return COUNTRIES.all().stream().filter(it -> it.status() == status).toList();
    }

    private static Stream<String> values(Function<Country, String> code) {
        return COUNTRIES.all().stream().map(code);
    }
}
