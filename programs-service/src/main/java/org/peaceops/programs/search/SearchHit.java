package org.peaceops.programs.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;

/**
 * Something that a search found.
 *
 * @param rank 1 is the best
 * @param kind the resource under which it stands, such as {@code programs}
 * @param code its code or id there
 * @param excerpt where the words stand in it, each between {@code **}
 * @param matched {@code words} as asked, {@code similar} to them, or {@code some} of them
 * @param links {@code self}: its address
 */
@Schema(description = "Something that a search found")
public record SearchHit(
        @Schema(examples = "1") long rank,
        @Schema(examples = "systems") String kind,
        @Schema(examples = "PCRS") String code,
        @Schema(examples = "Peacekeeping Capability Readiness System") String title,
        String excerpt,
        @Schema(enumeration = {"words", "similar", "some"}) String matched,
        SourceRef source,
        Map<String, String> links) {

    static SearchHit of(ResultSet row, String matched) throws SQLException {
        String kind = row.getString("kind");
        String code = row.getString("code");
        return new SearchHit(
                row.getLong("place"),
                kind,
                code,
                row.getString("title"),
                row.getString("excerpt"),
                matched,
                new SourceRef(row.getString("source"), row.getString("locator")),
                Map.of("self", "/api/v1/%s/%s".formatted(kind, code)));
    }
}
