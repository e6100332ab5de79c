package org.peaceops.platform.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.Paging;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.revision.Revision;
import org.peaceops.platform.security.Roles;

/** Imports of a dataset: send a file, follow it, read what was wrong in it. */
@Path("/api/v1/datasets/{dataset}/imports")
@Produces(Formats.JSON)
@RunOnVirtualThread
@Tag(name = "Datasets and imports")
public class ImportResource {

    private static final Sorting<DataImport> BY_ID =
            Sorting.byKey(List.of(SortField.number("id", "id", DataImport::id)));

    private final DatasetResource datasets;
    private final ImportReception reception;
    private final ImportStore store;
    private final ObjectMapper json;

    ImportResource(
            DatasetResource datasets,
            ImportReception reception,
            ImportStore store,
            ObjectMapper json) {
        this.datasets = datasets;
        this.reception = reception;
        this.store = store;
        this.json = json;
    }

    @POST
    @RolesAllowed(Roles.IMPORTER)
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        Formats.CSV,
        Formats.JSON,
        Formats.NDJSON,
        "application/gzip",
        MediaType.TEXT_PLAIN
    })
    @Operation(
            operationId = "importFile",
            summary =
                    "Import a file, or with {\"url\": …} the file at an address; its layout is recognised by the header")
    @APIResponse(
            responseCode = "202",
            description = "Received; follow it at Location",
            content = @Content(schema = @Schema(implementation = DataImport.class)))
    @RequestBody(
            description =
                    "The file as it is, plain or gzipped; or, as application/json, the address of a file that the service shall fetch",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Formats.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = Formats.JSON,
                        schema = @Schema(implementation = FetchOrder.Body.class)),
                @Content(mediaType = Formats.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    public Response post(
            @PathParam("dataset") String dataset,
            @BeanParam ImportRequest request,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        var peeked = new BufferedInputStream(body);
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(headers.getMediaType())) {
            Optional<String> url = FetchOrder.address(peeked, json);
            if (url.isPresent()) {
                return reception.fetch(datasets.named(dataset), request, url.get());
            }
        }
        return reception.receive(datasets.named(dataset), request, peeked, null);
    }

    @POST
    @RolesAllowed(Roles.IMPORTER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response postForm(
            @PathParam("dataset") String dataset,
            @BeanParam ImportRequest request,
            @RestForm("file") FileUpload file)
            throws IOException {
        if (file == null) {
            throw Problem.of(
                    ProblemType.INVALID_BODY,
                    "The form has no part named \"file\"; put the file there.");
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return reception.receive(datasets.named(dataset), request, body, file.fileName());
        }
    }

    @GET
    @Pinned(pure = false)
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listImports", summary = "Imports of a dataset, oldest first")
    public Page<DataImport> list(@PathParam("dataset") String dataset, @BeanParam Paging page) {
        Where where = new Where().and("dataset = ?", datasets.named(dataset).code());
        return page.of(
                new SqlSelection<>(
                        ImportStore.COLUMNS,
                        "data_import i",
                        List.of(),
                        where,
                        BY_ID,
                        row -> store.read(row, List.of())),
                found -> found);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getImport", summary = "How far an import is and what came of it")
    public RestResponse<DataImport> get(
            @PathParam("dataset") String dataset, @PathParam("id") String id) {
        DataImport found = find(dataset, id);
        var answer = RestResponse.ResponseBuilder.ok(found);
        if (found.revision() != null) {
            // whoever keeps answers by revision learns that there is a newer one
            answer.header(Revision.HEADER, found.revision());
        }
        return answer.build();
    }

    @GET
    @Path("{id}/problems")
    @Pinned(pure = false)
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listImportProblems",
            summary = "Everything wrong in the file, cell by cell")
    @Parameter(name = "sort", in = ParameterIn.QUERY, schema = @Schema(examples = "ordinal"))
    public Page<ImportProblem> problems(
            @PathParam("dataset") String dataset,
            @PathParam("id") String id,
            @BeanParam Paging page) {
        long number = find(dataset, id).id();
        return page.of(NumberedProblem.of(number), NumberedProblem::problem);
    }

    @GET
    @Path("{id}/rejects.csv")
    @Produces(Formats.CSV)
    @Operation(
            operationId = "getImportRejects",
            summary = "The refused lines in the file's own layout, ready to repair")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput rejects(
            @PathParam("dataset") String dataset, @PathParam("id") String id) {
        long number = find(dataset, id).id();
        return out -> Rejects.write(number, store.header(number), out);
    }

    private DataImport find(String dataset, String id) {
        String code = datasets.named(dataset).code();
        return (id.matches("\\d{1,18}")
                        ? store.find(code, Long.parseLong(id))
                        : Optional.<DataImport>empty())
                .orElseThrow(
                        () ->
                                Problem.of(
                                        ProblemType.NOT_FOUND,
                                        "The dataset %s has no import %s; /api/v1/datasets/%s/imports lists them."
                                                .formatted(code, id, code)));
    }
}
