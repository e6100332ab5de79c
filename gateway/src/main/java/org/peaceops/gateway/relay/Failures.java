package org.peaceops.gateway.relay;

import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemException;
import org.peaceops.platform.problem.ProblemType;

/** What can go wrong between gateway and service, in words for the caller. */
final class Failures {

    private static final ProblemType UNAVAILABLE =
            new ProblemType("service-unavailable", 503, "A service does not answer");
    private static final ProblemType BUSY =
            new ProblemType("service-busy", 503, "A service has too many requests");
    private static final ProblemType STALLED =
            new ProblemType("service-stalled", 504, "A service took too long");
    private static final ProblemType BROKEN =
            new ProblemType("service-broken", 502, "A service broke off its answer");

    private Failures() {}

    static ProblemException unavailable(String service) {
        return Problem.of(
                UNAVAILABLE,
                "The service \"%s\" cannot be reached. Nothing was changed; send the request again after the time that Retry-After names. The other services are not affected; /q/health says which answer."
                        .formatted(service));
    }

    static ProblemException busy(String service) {
        return Problem.of(
                BUSY,
                "The service \"%s\" has as many requests as it takes at once. Nothing was changed; send the request again after the time that Retry-After names."
                        .formatted(service));
    }

    static ProblemException stalled(String service) {
        return Problem.of(
                STALLED,
                "The service \"%s\" did not answer in time. Ask for less (a filter, a smaller size), or again later; before repeating a change, look whether it was made."
                        .formatted(service));
    }

    static ProblemException broken(String service) {
        return Problem.of(
                BROKEN,
                "The connection to the service \"%s\" broke before its answer was there. Send a read again; before repeating a change, look whether it was made."
                        .formatted(service));
    }
}
