package org.peaceops.partners;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.peaceops.platform.testing.PostgresServer;
import org.peaceops.platform.testing.SurfaceRules;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class SurfaceRulesTest extends SurfaceRules {

    @Override
    protected String list() {
        return "/api/v1/partnerships";
    }

    @Override
    protected String key() {
        return "id";
    }
}
