package org.peaceops.partners.offer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.curated.Editing;
import org.peaceops.platform.curated.MergePatch;
import org.peaceops.platform.curated.NamedBy;
import org.peaceops.platform.curated.Version;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;

/** Help that countries offer: read by anyone, kept by editors. */
@Path("/api/v1/capability-offers")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Capability offers")
public class OfferResource {

    private static final OfferDependants DEPENDANTS = new OfferDependants();

    private final Editing editing;

    OfferResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listCapabilityOffers", summary = "Help that countries offer")
    public Page<OfferView> list(@BeanParam OfferFilter filter, @BeanParam PageQuery page) {
        return page.of(CapabilityOffer.matching(filter), OfferView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCapabilityOffer", summary = "An offer")
    public OfferView get(
            @PathParam("id") @Parameter(example = "fra-engineer-training-2026") String id,
            @BeanParam ReadQuery query) {
        return OfferView.of(CapabilityOffer.ROWS.pinned(id));
    }

    @GET
    @Path("{id}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listCapabilityOfferHistory",
            summary = "Every version of an offer: who changed it, when and why")
    public Page<Version<OfferView>> history(String id, @BeanParam PageQuery page) {
        return CapabilityOffer.ROWS.history(id, OfferView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createCapabilityOffer", summary = "Add an offer")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = OfferView.class)))
    public Response create(@NotNull @Valid OfferInput input) {
        return editing.create(input, OfferView::of, DEPENDANTS);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceCapabilityOffer",
            summary = "Replace an offer; If-Match names what it replaces")
    public OfferView replace(String id, @NotNull @Valid OfferInput input) {
        return editing.replace(CapabilityOffer.ROWS, id, input, OfferView::of, DEPENDANTS);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchCapabilityOffer",
            summary = "Change some fields of an offer; If-Match names what it changes")
    public OfferView patch(String id, MergePatch patch) {
        return editing.patch(
                CapabilityOffer.ROWS, id, patch, OfferInput.class, OfferView::of, DEPENDANTS);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteCapabilityOffer",
            summary = "End an offer's record; earlier revisions still show it")
    public void delete(String id) {
        editing.end(
                CapabilityOffer.ROWS,
                id,
                () ->
                        NamedBy.nothing(
                                "offer", id, Map.of("capability_match_decision", "offer = ?")));
    }
}
