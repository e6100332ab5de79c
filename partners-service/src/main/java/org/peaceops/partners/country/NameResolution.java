package org.peaceops.partners.country;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.codelists.Country;
import org.peaceops.codelists.Resolution;
import org.peaceops.platform.list.PageInfo;
import org.peaceops.platform.list.Table;

/**
 * What a name or code means.
 *
 * @param asked as it was sent
 * @param country ISO alpha-3; null when the rule is {@code none}, never a guess
 * @param name short English name of the country
 * @param rule by which it was decided
 * @param candidates what may have been meant where nothing was decided, at most five
 * @param explanation one sentence for a person
 */
@Schema(description = "What a name or code of a country means")
public record NameResolution(
        @Schema(examples = "Cote d Ivoire") String asked,
        @Schema(examples = "CIV") String country,
        @Schema(examples = "Côte d’Ivoire") String name,
        @Schema(
                        enumeration = {
                            "alpha-3",
                            "alpha-2",
                            "m49",
                            "current-name",
                            "former-name",
                            "alternative-name",
                            "folded",
                            "cut-off",
                            "none"
                        },
                        examples = "folded")
                String rule,
        List<Candidate> candidates,
        String explanation) {

    /** A country that may have been meant. */
    @Schema(name = "CountryCandidate", description = "A country that may have been meant")
    public record Candidate(
            @Schema(examples = "COD") String country,
            @Schema(examples = "Democratic Republic of the Congo") String name) {

        static Candidate of(Country country) {
            return new Candidate(country.alpha3(), country.name());
        }
    }

    /**
     * One resolution for each name, in the order in which they were sent.
     *
     * @param revision of the service; the list of names changes with a release alone
     */
    @Schema(name = "NameResolutions", description = "One resolution for each name, in their order")
    public record All(
            List<NameResolution> data, PageInfo page, @Schema(examples = "33") long revision)
            implements Table<NameResolution> {}

    static NameResolution of(Resolution resolution) {
        return new NameResolution(
                resolution.asked(),
                resolution.country().map(Country::alpha3).orElse(null),
                resolution.country().map(Country::name).orElse(null),
                resolution.rule().code(),
                resolution.candidates().stream().map(Candidate::of).toList(),
                resolution.explanation());
    }
}
