package org.peaceops.platform.imports;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.Paging;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.revision.Pinned;

/** The datasets of this service. */
@Path("/api/v1/datasets")
@Produces(Formats.JSON)
@RunOnVirtualThread
@Tag(name = "Datasets and imports")
public class DatasetResource {

    private static final Sorting<DatasetView> BY_CODE =
            Sorting.byKey(List.of(SortField.text("code", "code", DatasetView::code)));

    private final List<Dataset> datasets;

    DatasetResource(@All List<Dataset> datasets) {
        this.datasets = datasets.stream().sorted(Comparator.comparing(Dataset::code)).toList();
    }

    @GET
    @Pinned
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listDatasets", summary = "Datasets that files can be imported into")
    public Page<DatasetView> list(@BeanParam Paging page) {
        List<DatasetView> all = datasets.stream().map(DatasetView::of).toList();
        return page.of(new MemorySelection<>(all, BY_CODE), view -> view);
    }

    @GET
    @Path("{dataset}")
    @Operation(operationId = "getDataset", summary = "A dataset and the layouts it reads")
    public DatasetView get(@PathParam("dataset") String dataset) {
        return DatasetView.of(named(dataset));
    }

    @GET
    @Path("{dataset}/template")
    @Produces(Formats.CSV)
    @Operation(
            operationId = "getDatasetTemplate",
            summary = "An empty CSV file with the columns of the dataset's own layout")
    public Response template(@PathParam("dataset") String dataset) {
        String header =
                named(dataset).layouts().stream()
                        .map(Layout::template)
                        .filter(columns -> !columns.isEmpty())
                        .findFirst()
                        .map(columns -> String.join(",", columns) + "\r\n")
                        .orElseThrow(
                                () ->
                                        Problem.of(
                                                ProblemType.NOT_FOUND,
                                                "The dataset %s reads its publishers' files alone; there is no template."
                                                        .formatted(dataset)));
        return Response.ok(header)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.csv\"".formatted(dataset))
                .build();
    }

    Dataset named(String code) {
        return datasets.stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                Problem.of(
                                        ProblemType.NOT_FOUND,
                                        "There is no dataset \"%s\" here. %s"
                                                .formatted(
                                                        code,
                                                        Nearest.hint(
                                                                code,
                                                                datasets.stream()
                                                                        .map(Dataset::code)
                                                                        .toList()))));
    }
}
