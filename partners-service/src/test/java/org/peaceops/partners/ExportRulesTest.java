package org.peaceops.partners;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.peaceops.platform.testing.ExportRules;
import org.peaceops.platform.testing.PostgresServer;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ExportRulesTest extends ExportRules {

    @Override
    protected List<String> datasets() {
        return List.of("partnerships", "assessments", "capability-units");
    }
}
