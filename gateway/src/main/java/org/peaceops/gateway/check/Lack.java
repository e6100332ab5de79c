package org.peaceops.gateway.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something without which a figure cannot be computed anew.
 *
 * @param detail what is missing, in words
 * @param program whose list of partners it is
 * @param stated how many partners sources count at most
 * @param known how many are known here
 * @param months of which nothing is loaded
 * @param countries of which something is missing
 */
@Schema(
        name = "FigureLack",
        description = "Something without which a figure cannot be computed anew")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Lack(
        @Schema(type = SchemaType.STRING, implementation = Kind.class) Kind kind,
        String detail,
        @Schema(examples = "GPOI") String program,
        @Schema(examples = "55") Integer stated,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "0") Integer known,
        @Schema(examples = "2020-09") List<String> months,
        @Schema(examples = "GHA") List<String> countries) {

    /** What kind of thing is missing. */
    public enum Kind {
        /** No source names the members. */
        COHORT_NOT_KNOWN,
        /** Some members are known, and there are more. */
        COHORT_NOT_WHOLE,
        /** No country meets the expression. */
        COHORT_EMPTY,
        /** The statement gives no month or day. */
        DATE_NOT_STATED,
        MONTHS_NOT_LOADED,
        /** Lists from before 2009 do not tell women from men. */
        NO_SEX_SPLIT_BEFORE_2009,
        SEX_NOT_REPORTED,
        JOINING_DATES_NOT_KNOWN,
        AFRICAN_UNION_DEPLOYMENTS,
        /** Records that another system keeps. */
        OTHER_RECORDS,
        /** Records that belong here, of which none was loaded. */
        RECORDS_NOT_LOADED,
        /** What is loaded is made up for demonstration. */
        SYNTHETIC_DATA,
        /** The value cannot be said for another reason. */
        NO_VALUE,
        /** No row stands behind the number. */
        NO_ROWS,
        /** The statement is no count or sum of records. */
        NO_RECIPE,
        /** A service finds fault with the recipe. */
        RECIPE_REFUSED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Lack of(Kind kind, String detail) {
        return new Lack(kind, detail, null, null, null, List.of(), List.of());
    }

    static Lack ofMonths(Kind kind, String detail, List<String> months) {
        return new Lack(kind, detail, null, null, null, months, List.of());
    }

    static Lack ofCountries(Kind kind, String detail, List<String> countries) {
        return new Lack(kind, detail, null, null, null, List.of(), countries);
    }
}
