package org.peaceops.gateway.joined;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.snapshot.Snapshot;

/**
 * Where a joined answer is found again.
 *
 * @param self the same question about the newest data
 * @param permalink the same question about this snapshot: this answer, whatever is imported later
 */
@Schema(description = "Where a joined answer is found again")
public record JoinedLinks(
        @Schema(examples = "/api/v1/profiles/countries/GHA") String self,
        @Schema(examples = "/api/v1/profiles/countries/GHA?snapshot=p12.c7.m33") String permalink) {

    /** Neither says what is asked, so one question has one permalink. */
    private static final Set<String> NO_QUESTION = Set.of(Snapshot.PARAMETER, JoinedQuery.CITE);

    /** Both are the same for every order of the parameters, and for every snapshot but its own. */
    static JoinedLinks of(String uri, Snapshot snapshot) {
        return new JoinedLinks(
                address(uri, Stream.of()),
                address(uri, Stream.of(Snapshot.PARAMETER + "=" + snapshot)));
    }

    private static String address(String uri, Stream<String> more) {
        String[] parts = uri.split("\\?", 2);
        Stream<String> asked =
                parts.length == 1
                        ? Stream.of()
                        : Arrays.stream(parts[1].split("&"))
                                .filter(p -> !p.isEmpty() && !NO_QUESTION.contains(name(p)))
                                .sorted();
        String query = Stream.concat(asked, more).collect(Collectors.joining("&"));
        return query.isEmpty() ? parts[0] : parts[0] + "?" + query;
    }

    private static String name(String parameter) {
        return parameter.split("=", 2)[0];
    }
}
