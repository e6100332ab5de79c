package org.peaceops.gateway.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.gateway.joined.Joins;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/** One page about a country, a program or a mission. */
@Path("/api/v1/profiles")
@Produces({Formats.JSON, Formats.HTML})
@RunOnVirtualThread
@Tag(name = "Profiles")
public class ProfileResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final List<MediaType> PRODUCED =
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE);

    private final Joins joins;

    ProfileResource(Joins joins) {
        this.joins = joins;
    }

    @GET
    @Path("countries/{code}")
    @Operation(operationId = "getCountryProfile", summary = "A country on one page")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = Formats.JSON,
                        schema = @Schema(implementation = CountryProfile.class)),
                @Content(mediaType = Formats.HTML, schema = @Schema(implementation = String.class))
            })
    public Response country(
            @PathParam("code")
                    @Parameter(description = "ISO alpha-3, alpha-2, M49 or name", example = "GHA")
                    String code,
            @BeanParam ProfileQuery query,
            @Context HttpHeaders headers) {
        Country country = named(code);
        CountryProfile profile =
                new CountryParts(country, query, joins.begin(query, headers)).profile();
        return answer(headers, profile, () -> new CountrySheet(country, profile).sheet());
    }

    @GET
    @Path("programs/{code}")
    @Operation(operationId = "getProgramProfile", summary = "A program on one page")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = Formats.JSON,
                        schema = @Schema(implementation = ProgramProfile.class)),
                @Content(mediaType = Formats.HTML, schema = @Schema(implementation = String.class))
            })
    public Response program(
            @PathParam("code") @Parameter(description = "Code of /programs", example = "APRRP")
                    String code,
            @BeanParam ProfileQuery query,
            @Context HttpHeaders headers) {
        ProgramProfile profile =
                new ProgramParts(code, query, joins.begin(query, headers)).profile();
        return answer(headers, profile, () -> new ProgramSheet(code, profile).sheet());
    }

    @GET
    @Path("missions/{acronym}")
    @Operation(operationId = "getMissionProfile", summary = "A mission on one page")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = Formats.JSON,
                        schema = @Schema(implementation = MissionProfile.class)),
                @Content(mediaType = Formats.HTML, schema = @Schema(implementation = String.class))
            })
    public Response mission(
            @PathParam("acronym")
                    @Parameter(description = "Acronym of /missions", example = "UNMISS")
                    String acronym,
            @BeanParam ProfileQuery query,
            @Context HttpHeaders headers) {
        MissionProfile profile =
                new MissionParts(acronym, query, joins.begin(query, headers)).profile();
        return answer(headers, profile, () -> new MissionSheet(acronym, profile).sheet());
    }

    /** The page, where a caller would rather have it; the same numbers in words. */
    private static Response answer(HttpHeaders headers, Object profile, Supplier<Sheet> sheet) {
        MediaType wanted =
                headers.getAcceptableMediaTypes().stream()
                        .filter(t -> PRODUCED.stream().anyMatch(t::isCompatible))
                        .findFirst()
                        .orElse(MediaType.APPLICATION_JSON_TYPE);
        boolean json = wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE);
        return json
                ? Response.ok(profile, MediaType.APPLICATION_JSON_TYPE).build()
                : Response.ok(sheet.get().html(), HTML).build();
    }

    private static Country named(String code) {
        var resolution = Countries.standard().resolve(code);
        return resolution
                .country()
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, resolution.explanation()));
    }
}
