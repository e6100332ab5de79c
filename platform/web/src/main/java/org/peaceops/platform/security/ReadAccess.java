package org.peaceops.platform.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Asks readers for a token when {@code peaceops.read-access=authenticated}. */
class ReadAccess {

    private final Access access;
    private final SecurityIdentity caller;

    ReadAccess(Access access, SecurityIdentity caller) {
        this.access = access;
        this.caller = caller;
    }

    @ServerRequestFilter
    void check(ResourceInfo resource) {
        if (access.readAccess() == Access.Reading.OPEN) {
            return;
        }
        if (caller.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!caller.hasRole(Roles.READER)
                && !caller.hasRole(Roles.EDITOR)
                && !caller.hasRole(Roles.IMPORTER)) {
            throw new ForbiddenException();
        }
    }
}
