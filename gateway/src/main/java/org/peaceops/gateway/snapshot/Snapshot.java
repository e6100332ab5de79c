package org.peaceops.gateway.snapshot;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.platform.problem.Problem;

/**
 * One revision of each service, written {@code p12.c7.m33}: programs, partners (their countries),
 * metrics. A service that did not answer is left out, and so is its part of the answer.
 */
public record Snapshot(Map<Peer, Long> revisions) {

    public static final String PARAMETER = "snapshot";

    private static final Pattern PART = Pattern.compile("([a-z])(\\d{1,18})");

    public Snapshot {
        Map<Peer, Long> inOrder = new EnumMap<>(Peer.class);
        inOrder.putAll(revisions);
        revisions = Collections.unmodifiableMap(inOrder);
    }

    /** Throws 400 for what no answer of this gateway has named. */
    public static Snapshot parse(String text) {
        Map<Peer, Long> revisions = new EnumMap<>(Peer.class);
        for (String part : text.split("\\.", -1)) {
            Matcher matcher = PART.matcher(part);
            Optional<Peer> peer =
                    matcher.matches() ? Peer.lettered(matcher.group(1)) : Optional.empty();
            if (peer.isEmpty()
                    || revisions.put(peer.get(), Long.valueOf(matcher.group(2))) != null) {
                throw Problem.parameter(
                        PARAMETER,
                        text,
                        "one revision of each service as the member snapshot of an answer has them, such as p12.c7.m33");
            }
        }
        return new Snapshot(revisions);
    }

    /** Empty if the service has no part in it. */
    public Optional<Long> revision(Peer peer) {
        return Optional.ofNullable(revisions.get(peer));
    }

    public boolean isWhole() {
        return Arrays.stream(Peer.values()).allMatch(revisions::containsKey);
    }

    @JsonValue
    @Override
    public String toString() {
        return revisions.entrySet().stream()
                .map(e -> e.getKey().letter() + e.getValue())
                .collect(Collectors.joining("."));
    }
}
