package org.peaceops.platform.problem;

import java.net.URI;

/**
 * A kind of error with a stable name. The name is the heading of its page in docs/errors.md and the
 * last part of the {@code type} URI.
 *
 * @param code kebab-case name, never changed once published
 * @param status HTTP status
 * @param title the same short text for every occurrence
 */
public record ProblemType(String code, int status, String title) {

    public static final ProblemType UNKNOWN_PARAMETER =
            new ProblemType("unknown-parameter", 400, "Unknown query parameter");
    public static final ProblemType INVALID_PARAMETER =
            new ProblemType("invalid-parameter", 400, "Invalid parameter");
    public static final ProblemType INVALID_BODY =
            new ProblemType("invalid-body", 400, "Invalid request body");
    public static final ProblemType UNAUTHENTICATED =
            new ProblemType("unauthenticated", 401, "A bearer token is needed");
    public static final ProblemType FORBIDDEN =
            new ProblemType("forbidden", 403, "The token lacks a role");
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404, "Not found");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", 405, "Method not allowed");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("not-acceptable", 406, "No such format");
    public static final ProblemType CONFLICT =
            new ProblemType("conflict", 409, "Conflict with what is stored");
    public static final ProblemType CHANGED_MEANWHILE =
            new ProblemType("changed-meanwhile", 412, "Changed by somebody else meanwhile");
    public static final ProblemType TOO_LARGE =
            new ProblemType("too-large", 413, "Request body too large");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("unsupported-media-type", 415, "Unsupported media type");
    public static final ProblemType IDEMPOTENCY_KEY_REUSED =
            new ProblemType("idempotency-key-reused", 422, "Idempotency-Key used before");
    public static final ProblemType IF_MATCH_NEEDED =
            new ProblemType("if-match-needed", 428, "If-Match is needed");
    public static final ProblemType REQUEST_REFUSED =
            new ProblemType("request-refused", 400, "Request refused");
    public static final ProblemType INTERNAL =
            new ProblemType("internal", 500, "A fault of this service");

    public static final ProblemType DISK_FULL =
            new ProblemType("disk-full", 507, "No room to receive the file");

    public URI uri() {
        return URI.create("urn:peaceops:problem:" + code);
    }
}
