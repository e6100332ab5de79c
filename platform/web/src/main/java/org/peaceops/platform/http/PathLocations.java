package org.peaceops.platform.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** {@code Location} is a path alone: behind the gateway a service does not know its own address. */
class PathLocations {

    @ServerResponseFilter
    void cut(ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            String path = URI.create(location.toString()).getRawPath();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path);
        }
    }
}
