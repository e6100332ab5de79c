package org.peaceops.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.peaceops.gateway.route.GatewaySettings;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemException;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.security.Access;
import org.peaceops.platform.security.Roles;

/**
 * Looks at the caller's token before a request is passed on. It lets pass whoever could have the
 * right; what the caller may do to a resource is checked by its service, with the same token.
 */
@Singleton
class CallerCheck {

    private static final String SCHEME = "bearer ";
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> WRITERS = Set.of(Roles.EDITOR, Roles.IMPORTER);
    private static final Set<String> ALL = Set.of(Roles.READER, Roles.EDITOR, Roles.IMPORTER);
    private static final ProblemType CANNOT_CHECK =
            new ProblemType("token-check-unavailable", 503, "Tokens cannot be checked now");

    /** A key that the identity provider has withdrawn is found out after this time. */
    private static final Duration LONGEST_TRUST = Duration.ofMinutes(1);

    private static final int MOST_TOKENS = 10_000;

    /** Roles by token: a signature need not be checked for each request of one caller. */
    private final Cache<String, Set<String>> goodTokens =
            Caffeine.newBuilder()
                    .maximumSize(MOST_TOKENS)
                    // to wake another thread for its upkeep would cost more than the upkeep
                    .executor(Runnable::run)
                    .expireAfter(
                            Expiry.<String, Set<String>>creating((token, roles) -> LONGEST_TRUST))
                    .build();

    private final Clock clock;
    private final JWTParser parser;
    private final Access access;
    private final GatewaySettings settings;
    private final Vertx vertx;

    CallerCheck(
            JWTParser parser, Access access, GatewaySettings settings, Vertx vertx, Clock clock) {
        this.clock = clock;
        this.parser = parser;
        this.access = access;
        this.settings = settings;
        this.vertx = vertx;
    }

    /** Succeeds when the request may pass, else fails with a problem: 401, 403 or 503. */
    Future<Void> check(HttpServerRequest request) {
        Set<String> needed = rolesFor(request);
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (sent == null) {
            return needed.isEmpty()
                    ? Future.succeededFuture()
                    : refused(
                            "%s needs a bearer token: send \"Authorization: Bearer …\". docs/security.md says how to get one."
                                    .formatted(request.method()));
        }
        if (!sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refused(
                    "Only bearer tokens are read here: send \"Authorization: Bearer …\" or no Authorization at all.");
        }
        String token = sent.substring(SCHEME.length()).strip();
        // the keys may have to be fetched from the identity provider, so not on the event loop
        Set<String> checked = goodTokens.getIfPresent(token);
        return checked != null
                ? permit(checked, needed)
                : vertx.executeBlocking(() -> rolesIn(token), false)
                        .compose(roles -> permit(roles, needed));
    }

    /** Of these roles one is needed; none when anyone may. */
    private Set<String> rolesFor(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.OPTIONS)) {
            return Set.of();
        }
        if (READS.contains(request.method()) || isQuestion(request)) {
            return access.readAccess() == Access.Reading.OPEN ? Set.of() : ALL;
        }
        return WRITERS;
    }

    private boolean isQuestion(HttpServerRequest request) {
        return request.method().equals(HttpMethod.POST)
                && settings.questions().stream()
                        .anyMatch(path -> path.matcher(request.path()).matches());
    }

    private Set<String> rolesIn(String token) {
        try {
            JsonWebToken parsed = parser.parse(token);
            Duration rest =
                    Duration.between(
                            clock.instant(), Instant.ofEpochSecond(parsed.getExpirationTime()));
            goodTokens
                    .policy()
                    .expireVariably()
                    .orElseThrow()
                    .put(
                            token,
                            parsed.getGroups(),
                            rest.compareTo(LONGEST_TRUST) < 0 ? rest : LONGEST_TRUST);
            return parsed.getGroups();
        } catch (ParseException e) {
            throw isProviderAway(e)
                    ? Problem.of(
                            CANNOT_CHECK,
                            "The identity provider that signed the token does not answer, so the token cannot be checked. Send the request again later.")
                    : Problem.of(
                            ProblemType.UNAUTHENTICATED,
                            "The bearer token is expired, not yet valid, of another issuer or badly signed. Get a new one and send it again.");
        }
    }

    private static boolean isProviderAway(Throwable refused) {
        return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(IOException.class::isInstance);
    }

    private static Future<Void> permit(Set<String> roles, Set<String> needed) {
        if (needed.isEmpty() || !Collections.disjoint(roles, needed)) {
            return Future.succeededFuture();
        }
        return Future.failedFuture(
                Problem.of(
                        ProblemType.FORBIDDEN,
                        "The token is valid but has none of the roles that this needs: %s."
                                .formatted(String.join(", ", needed.stream().sorted().toList()))));
    }

    private static Future<Void> refused(String detail) {
        ProblemException problem = Problem.of(ProblemType.UNAUTHENTICATED, detail);
        return Future.failedFuture(problem);
    }
}
