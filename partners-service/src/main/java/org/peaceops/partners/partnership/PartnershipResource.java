package org.peaceops.partners.partnership;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.reference.ReferenceSet;
import org.peaceops.platform.revision.Pinned;

/** Partnerships, as the release's reference data names them. */
@Path("/api/v1/partnerships")
@Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
@RunOnVirtualThread
@Pinned
@Tag(name = "Partnerships")
public class PartnershipResource {

    @GET
    @Operation(
            operationId = "listPartnerships",
            summary = "Which country partners in which program since when")
    public Page<PartnershipView> list(
            @BeanParam PartnershipFilter filter, @BeanParam PageQuery page) {
        return page.of(Partnership.matching(filter), PartnershipView::of);
    }

    /** What a release brings. */
    static class Reference {

        @jakarta.enterprise.inject.Produces
        @Singleton
        ReferenceSet reference() {
            return new ReferenceSet(Partnership.TABLE, "reference/partnerships.csv");
        }
    }
}
