package org.peaceops.metrics.personnel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.revision.Pinned;

/** The code list of personnel types. */
@Path("/api/v1/personnel-types")
@Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
@RunOnVirtualThread
@Pinned
@Tag(name = "Contributions")
public class PersonnelTypeResource {

    private static final MemorySelection<View> ALL =
            new MemorySelection<>(
                    Arrays.stream(PersonnelType.values()).map(View::of).toList(),
                    Sorting.byKey(List.of(SortField.text("code", "code", View::code))));

    /**
     * A type of uniformed personnel.
     *
     * @param group military or police
     */
    @Schema(name = "PersonnelType", description = "A type of uniformed personnel")
    public record View(
            @Schema(examples = "troops") String code,
            @Schema(examples = "military") String group,
            @Schema(examples = "Troops") String title,
            String description) {

        static View of(PersonnelType type) {
            return new View(type.code(), type.group().code(), type.title(), type.description());
        }
    }

    @GET
    @Operation(
            operationId = "listPersonnelTypes",
            summary = "Types of uniformed personnel and their groups")
    public Page<View> list(@BeanParam PageQuery page) {
        return page.of(ALL, view -> view);
    }
}
