package org.peaceops.programs.course;

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
import org.peaceops.platform.reference.ReferenceSet;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;

/** Training courses: read by anyone, kept by editors. */
@Path("/api/v1/courses")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Courses")
public class CourseResource {

    private final Editing editing;

    CourseResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listCourses", summary = "Training courses by code")
    public Page<CourseView> list(@BeanParam CourseFilter filter, @BeanParam PageQuery page) {
        return page.of(Course.matching(filter), CourseView::of);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getCourse", summary = "A course")
    public CourseView get(
            @PathParam("code") @Parameter(example = "SML") String code,
            @BeanParam ReadQuery query) {
        return CourseView.of(Course.ROWS.pinned(code));
    }

    @GET
    @Path("{code}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listCourseHistory",
            summary = "Every version of a course: who changed it, when and why")
    public Page<Version<CourseView>> history(String code, @BeanParam PageQuery page) {
        return Course.ROWS.history(code, CourseView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createCourse", summary = "Add a course")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = CourseView.class)))
    public Response create(@NotNull @Valid CourseInput input) {
        return editing.create(input, CourseView::of);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceCourse",
            summary = "Replace a course; If-Match names what it replaces")
    public CourseView replace(String code, @NotNull @Valid CourseInput input) {
        return editing.replace(Course.ROWS, code, input, CourseView::of);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchCourse",
            summary = "Change some fields of a course; If-Match names what it changes")
    public CourseView patch(String code, MergePatch patch) {
        return editing.patch(Course.ROWS, code, patch, CourseInput.class, CourseView::of);
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteCourse",
            summary = "End a course's record; earlier revisions still show it")
    public void delete(String code) {
        editing.end(Course.ROWS, code);
    }

    /** What a release brings. */
    static class Reference {

        @jakarta.enterprise.inject.Produces
        @Singleton
        ReferenceSet reference() {
            return new ReferenceSet(Course.TABLE, "reference/courses.yaml");
        }
    }
}
