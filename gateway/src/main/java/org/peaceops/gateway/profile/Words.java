package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.gateway.joined.Part;

/** Values as a reader of a sheet meets them. What is not there is said, never 0 or blank. */
final class Words {

    static final String NOT_REPORTED = "not reported";
    private static final String UNKNOWN = "not known";

    private Words() {}

    /** Such as 98,350. */
    static String number(BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        return new DecimalFormat("#,##0.##", symbols).format(value).replace('-', '−');
    }

    static String number(JsonNode node) {
        return node.isNumber() ? number(node.decimalValue()) : NOT_REPORTED;
    }

    /** Such as 1.30. */
    static String rate(JsonNode node) {
        return node.isNumber() ? fixed(node.decimalValue()) : NOT_REPORTED;
    }

    /** Such as 3.82 %. */
    static String percent(JsonNode node) {
        return node.isNumber() ? fixed(node.decimalValue()) + " %" : NOT_REPORTED;
    }

    /** With its sign, such as +3.79 %. */
    static String change(JsonNode change) {
        JsonNode percent = change.path("percent");
        if (percent.isNumber()) {
            return signed(percent.decimalValue()) + " %";
        }
        return switch (change.path("status").asText()) {
            case "baseline-zero" -> "from 0";
            case "baseline-not-reported" -> "not reported then";
            default -> NOT_REPORTED;
        };
    }

    static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + fixed(value);
    }

    private static String fixed(BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        return new DecimalFormat("#,##0.00", symbols).format(value).replace('-', '−');
    }

    /** A word of a code list, such as formed-police. */
    static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : UNKNOWN;
    }

    /** A day as far as it is known, such as FY2015 or 2014-05. */
    static String day(JsonNode day) {
        String date = day.path("date").asText("");
        return switch (day.path("precision").asText()) {
            case "day" -> date;
            case "month" -> date.substring(0, 7);
            case "year" -> date.substring(0, 4);
            case "fiscal-year" -> "FY" + (Integer.parseInt(date.substring(0, 4)) + 1);
            default -> UNKNOWN;
        };
    }

    static String country(String alpha3) {
        return Countries.standard().byAlpha3(alpha3).map(Country::name).orElse(alpha3);
    }

    /** Why a part is not there; null if it is. */
    static String absence(Part part) {
        return switch (part) {
            case Part.Known known -> null;
            case Part.Missing missing ->
                    "Missing: %s-service does not answer at present."
                            .formatted(missing.unavailable().service());
            case Part.NotReported none -> none.notReported().why();
        };
    }
}
