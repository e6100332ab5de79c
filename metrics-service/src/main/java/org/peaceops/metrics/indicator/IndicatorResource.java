package org.peaceops.metrics.indicator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.revision.Pinned;

/** What the indicators are, and what they come to. */
@Path("/api/v1/indicators")
@RunOnVirtualThread
@Pinned
@Tag(name = "Indicators")
public class IndicatorResource {

    private static final String EXAMPLE =
            """
            {"cohort": {"name": "program:APRRP",
                        "members": [{"country": "ETH"}, {"country": "GHA"}, {"country": "RWA"},
                                    {"country": "SEN"}, {"country": "TZA"}, {"country": "UGA"}]},
             "personnelTypes": ["military"], "from": "2010-09", "to": "2013-09"}""";

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listIndicators", summary = "Indicators and their definitions")
    public Page<Definition> list(@BeanParam PageQuery page) {
        return page.of(Definition.all(), d -> d);
    }

    @GET
    @Path("{code}")
    @Produces(Formats.JSON)
    @Operation(operationId = "getIndicator", summary = "The definition of an indicator")
    public Definition get(
            @PathParam("code") @Parameter(example = "womens-growth") String code,
            @BeanParam ReadQuery query) {
        return Definition.named(code);
    }

    @POST
    @Path("{code}/evaluations")
    @Pinned(question = true)
    @Consumes(Formats.JSON)
    @Produces(Formats.JSON)
    @Operation(
            operationId = "evaluateIndicator",
            summary = "What an indicator comes to for countries and months",
            description =
                    "Changes nothing: the body is a question too long for an address. Needs no token where reading needs none.")
    public Evaluation evaluate(
            @PathParam("code") String code,
            @BeanParam ReadQuery query,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = Formats.JSON,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    EvaluationRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "six partners, all others",
                                                            value = EXAMPLE)))
                    @NotNull(message = "a JSON object with at least \"to\"")
                    @Valid
                    EvaluationRequest request) {
        Definition definition = Definition.named(code);
        if (!definition.evaluatedHere()) {
            throw Problem.of(
                    ProblemType.NOT_FOUND,
                    "%s is not evaluated here. Ask %s."
                            .formatted(definition.code(), definition.evaluatedAt()));
        }
        Formula formula = Formulas.of(definition);
        Question question = new QuestionReader(definition, formula.shape(), request).read();
        return new Evaluator(question, formula).answer();
    }
}
