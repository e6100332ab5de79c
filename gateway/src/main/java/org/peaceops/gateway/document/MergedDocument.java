package org.peaceops.gateway.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.openapi.ProblemResponse;

/** What is left to do after the services' documents and the gateway's own are merged. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = MergedDocument.AFTER_ALL_OTHERS)
public class MergedDocument implements OASFilter {

    static final int AFTER_ALL_OTHERS = 0;

    private static final String DATASETS = "/api/v1/datasets";

    /** In the order in which a reader meets them. */
    static final List<String> TAGS =
            List.of(
                    "Programs",
                    "Figures",
                    "Funding",
                    "Offices",
                    "Systems",
                    "Courses",
                    "Sources",
                    "Search",
                    "Countries",
                    "Partnerships",
                    "Cohorts",
                    "Capability units",
                    "Assessments",
                    "Training institutions",
                    "Capability needs",
                    "Capability offers",
                    "Capability matches",
                    "Missions",
                    "Contributions",
                    "Fatalities",
                    "Indicators",
                    "Profiles",
                    "Datasets and imports",
                    "History",
                    "Snapshots",
                    "Index");

    private static final Map<String, String> EXAMPLES =
            Map.of("dataset", "contributions", "service", "metrics", "id", "1");

    private static final Map<String, String> MEANINGS =
            Map.of(
                    "dataset", "Which dataset: its code, as GET /api/v1/datasets lists it",
                    "service", "Which service: programs, partners or metrics");

    /** Of what the gateway answers without asking a service. */
    private static final Set<String> OWN = Set.of("Index", "Snapshots");

    /** What a service's document cannot know: that there is a gateway before it. */
    private static final Set<ProblemResponse> RELAYED =
            EnumSet.of(ProblemResponse.BROKEN_OFF, ProblemResponse.TOO_LATE);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        joinedListAlone(document);
        relayedProblems(document);
        ReachableSchemas.keepIn(document);
        List<Tag> tags = new ArrayList<>(document.getTags());
        tags.sort(Comparator.comparing(tag -> TAGS.indexOf(tag.getName())));
        document.setTags(tags);
    }

    /** Makes the addresses that every service has ready to be tried out. */
    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.PATH) {
            if (parameter.getExample() == null) {
                parameter.setExample(EXAMPLES.get(parameter.getName()));
            }
            if (MEANINGS.containsKey(parameter.getName())) {
                parameter.setDescription(MEANINGS.get(parameter.getName()));
            }
        }
        return parameter;
    }

    private static void relayedProblems(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> Collections.disjoint(operation.getTags(), OWN))
                .forEach(operation -> RELAYED.forEach(p -> p.addTo(operation, document)));
    }

    /**
     * Each service lists its own datasets at the same address, in more formats; the merge has added
     * that to the gateway's list of all.
     */
    private static void joinedListAlone(OpenAPI document) {
        Operation list = document.getPaths().getPathItem(DATASETS).getGET();
        list.setParameters(List.of());
        var content = list.getResponses().getAPIResponse("200").getContent();
        content.getMediaTypes().keySet().stream()
                .filter(type -> !type.equals(Formats.JSON))
                .toList()
                .forEach(content::removeMediaType);
        Schema data =
                document.getComponents()
                        .getSchemas()
                        .get("JoinedDatasets")
                        .getProperties()
                        .get("data");
        data.setItems(OASFactory.createSchema().ref("DatasetView"));
    }
}
