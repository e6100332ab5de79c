package org.peaceops.platform.export;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the file of an export, also where only its headers are asked for. */
class ExportHeaders {

    @ServerResponseFilter
    void name(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Export<?, ?> export) {
            FileFormat format = FileFormat.preferred(request.getAcceptableMediaTypes());
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"%s-r%d.%s\""
                                    .formatted(
                                            export.dataset(),
                                            export.revision(),
                                            format.extension()));
        }
    }
}
