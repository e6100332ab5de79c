package org.peaceops.gateway.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.platform.problem.ProblemException;

/**
 * The parts of one profile that have been asked for, all at once, and for each the address that
 * explains it.
 */
final class Asked {

    private final Joined joined;
    private final Map<String, CompletableFuture<Part>> parts = new LinkedHashMap<>();
    private final Map<String, String> explanations = new LinkedHashMap<>();

    Asked(Joined joined) {
        this.joined = joined;
    }

    Joined joined() {
        return joined;
    }

    /** Asks for a part; its explanation is the same address, pinned. */
    void get(String name, Peer peer, String path) {
        explanations.put(name, joined.pinned(peer, path));
        parts.put(name, joined.get(peer, path));
    }

    /**
     * Asks what an indicator comes to.
     *
     * @param question the same as a query of the indicator's values, which explain it
     */
    void indicator(String name, String code, String question, Object body) {
        explanations.put(
                name,
                "/api/v1/indicators/%s/values?%s&snapshot=%s"
                        .formatted(code, question, joined.snapshot()));
        parts.put(
                name,
                joined.post(
                        Peer.METRICS, "/api/v1/indicators/%s/evaluations".formatted(code), body));
    }

    /** A part that needs no question. */
    void put(String name, Part part) {
        parts.put(name, CompletableFuture.completedFuture(part));
    }

    /**
     * What the profile is about: that there is no such thing is the caller's to mend, in the
     * service's own words.
     */
    Part subject(String name) {
        return Part.await(parts.get(name));
    }

    /** Any other part: that a service refuses it says why there is none. */
    Part part(String name) {
        try {
            return Part.await(parts.get(name));
        } catch (ProblemException refused) {
            return new Part.NotReported(refused.getMessage());
        }
    }

    /** Addresses by the name of the part, in the order in which they were asked. */
    Map<String, String> explanations() {
        return Collections.unmodifiableMap(explanations);
    }
}
