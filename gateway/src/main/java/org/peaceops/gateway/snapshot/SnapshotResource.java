package org.peaceops.gateway.snapshot;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.gateway.joined.JoinedQuery;
import org.peaceops.gateway.joined.Joins;
import org.peaceops.platform.http.Formats;

/** The newest revision of every service, to be named in later requests. */
@Path("/api/v1/snapshot")
@Produces(Formats.JSON)
@RunOnVirtualThread
@Tag(name = "Snapshots")
public class SnapshotResource {

    private final Joins joins;

    SnapshotResource(Joins joins) {
        this.joins = joins;
    }

    @GET
    @Operation(
            operationId = "getSnapshot",
            summary = "The newest revision of each service, as one name for all")
    public View get(@Context HttpHeaders headers) {
        Snapshot snapshot = joins.begin(new JoinedQuery(), headers).snapshot();
        Map<String, Long> revisions =
                snapshot.revisions().entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey().code(), Map.Entry::getValue));
        return new View(snapshot.toString(), revisions);
    }

    /**
     * What is known now.
     *
     * @param snapshot takes {@code snapshot=} of every joined answer
     * @param revisions by service; takes {@code asKnownOn=} of the service's own answers
     */
    @Schema(name = "SnapshotView", description = "The newest revision of each service")
    public record View(
            @Schema(examples = "p12.c7.m33") String snapshot, Map<String, Long> revisions) {}
}
