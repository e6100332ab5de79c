package org.peaceops.partners.cohort;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.curated.Editing;
import org.peaceops.platform.curated.MergePatch;
import org.peaceops.platform.curated.Version;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.openapi.ParameterExamples;
import org.peaceops.platform.reference.ReferenceSet;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;

/** Cohorts: resolved for anyone, saved by editors. */
@Path("/api/v1/cohorts")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Cohorts")
public class CohortResource {

    private final Editing editing;

    CohortResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listCohorts", summary = "Saved cohorts")
    public Page<CohortView> list(@BeanParam CohortFilter filter, @BeanParam PageQuery page) {
        return page.of(filter.selection(), CohortView::of);
    }

    @GET
    @Path(CohortInput.RESOLVE)
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "resolveCohort",
            summary =
                    "The countries that an expression means on a day or over a period, each with the reason",
            extensions = @Extension(name = ParameterExamples.FILLED_IN, value = "on"))
    public ResolvedCohort resolve(@BeanParam ResolveQuery query) {
        return query.resolved();
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getCohort", summary = "A saved cohort")
    public CohortView get(
            @PathParam("code") @Parameter(example = "rapid-response-partners") String code,
            @BeanParam ReadQuery query) {
        return CohortView.of(Cohort.ROWS.pinned(code));
    }

    @GET
    @Path("{code}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listCohortHistory",
            summary = "Every version of a saved cohort: who changed it, when and why")
    public Page<Version<CohortView>> history(String code, @BeanParam PageQuery page) {
        return Cohort.ROWS.history(code, CohortView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createCohort", summary = "Save a cohort")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = CohortView.class)))
    public Response create(@NotNull @Valid CohortInput input) {
        return editing.create(input, CohortView::of);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceCohort",
            summary = "Replace a saved cohort; If-Match names what it replaces")
    public CohortView replace(String code, @NotNull @Valid CohortInput input) {
        return editing.replace(Cohort.ROWS, code, input, CohortView::of);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchCohort",
            summary = "Change some fields of a saved cohort; If-Match names what it changes")
    public CohortView patch(String code, MergePatch patch) {
        return editing.patch(Cohort.ROWS, code, patch, CohortInput.class, CohortView::of);
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteCohort",
            summary = "End a saved cohort that no other names; earlier revisions still show it")
    public void delete(String code) {
        editing.end(Cohort.ROWS, code, () -> Cohort.refuseIfNamed(code));
    }

    /** What a release brings. */
    static class Reference {

        @jakarta.enterprise.inject.Produces
        @Singleton
        ReferenceSet reference() {
            return new ReferenceSet(Cohort.TABLE, "reference/cohorts.yaml");
        }
    }
}
