package org.peaceops.partners.unit;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.partners.AskedDay;
import org.peaceops.platform.curated.Editing;
import org.peaceops.platform.curated.MergePatch;
import org.peaceops.platform.curated.NamedBy;
import org.peaceops.platform.curated.Version;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;

/** Units that countries pledge: read by anyone, kept by editors. */
@Path("/api/v1/capability-units")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Capability units")
public class UnitResource {

    private static final UnitDependants DEPENDANTS = new UnitDependants();

    private final Editing editing;
    private final AskedDay day;

    UnitResource(Editing editing, AskedDay day) {
        this.editing = editing;
        this.day = day;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listCapabilityUnits",
            summary = "Units that countries pledge to peace operations, as they stood on a day")
    public Page<UnitView> list(@BeanParam UnitFilter filter, @BeanParam PageQuery page) {
        return page.of(filter.matching(), view -> view);
    }

    @GET
    @Path("summary")
    @Operation(
            operationId = "getCapabilityUnitSummary",
            summary =
                    "What can be counted of units on a day: by state, deployed, rapid deployment level")
    public UnitSummary summary(
            @BeanParam UnitScope scope,
            @QueryParam("on")
                    @Parameter(
                            required = true,
                            description = "The day that is counted, as far as dates are known",
                            example = "2020-09-30")
                    String on,
            @BeanParam ReadQuery query) {
        return new UnitCount(day.of(on), scope).summary();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCapabilityUnit", summary = "A unit")
    public UnitView get(
            @PathParam("id") @Parameter(example = "gha-engineer-1") String id,
            @QueryParam("on") @Parameter(description = UnitFilter.ON, example = "2020-09-30")
                    String on,
            @BeanParam ReadQuery query) {
        return UnitView.of(UnitOnDay.of(CapabilityUnit.ROWS.pinned(id), QueryValues.day("on", on)));
    }

    @GET
    @Path("{id}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listCapabilityUnitHistory",
            summary = "Every version of a unit: who changed it, when and why")
    public Page<Version<UnitView>> history(String id, @BeanParam PageQuery page) {
        return CapabilityUnit.ROWS.history(id, UnitView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createCapabilityUnit", summary = "Add a unit")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response create(@NotNull @Valid UnitInput input) {
        return editing.create(input, UnitView::of, DEPENDANTS);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceCapabilityUnit",
            summary = "Replace a unit; If-Match names what it replaces")
    public UnitView replace(String id, @NotNull @Valid UnitInput input) {
        return editing.replace(CapabilityUnit.ROWS, id, input, UnitView::of, DEPENDANTS);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchCapabilityUnit",
            summary = "Change some fields of a unit; If-Match names what it changes")
    public UnitView patch(String id, MergePatch patch) {
        return editing.patch(
                CapabilityUnit.ROWS, id, patch, UnitInput.class, UnitView::of, DEPENDANTS);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteCapabilityUnit",
            summary = "End a unit's record; earlier revisions still show it")
    public void delete(String id) {
        editing.end(
                CapabilityUnit.ROWS,
                id,
                () -> NamedBy.nothing("unit", id, CapabilityUnit.NAMED_IN));
    }
}
