package org.peaceops.gateway.peer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Since when a service cannot be reached, as far as this gateway has noticed. One log line when an
 * outage begins and one when it ends, however many requests meet it.
 */
@ApplicationScoped
public class Outages {

    private static final Logger LOG = Logger.getLogger("org.peaceops.outages");

    private final Map<String, Instant> began = new ConcurrentHashMap<>();
    private final Clock clock;

    Outages(Clock clock) {
        this.clock = clock;
    }

    /** A request did not reach the service, or no answer came. */
    public void unreached(String service, String why) {
        if (began.putIfAbsent(service, clock.instant()) == null) {
            LOG.warnf("%s does not answer: %s", service, why);
        }
    }

    /** The service has answered, whatever it said. */
    public void answered(String service) {
        Instant since = began.remove(service);
        if (since != null) {
            LOG.infof("%s answers again; it had not since %s", service, since);
        }
    }

    /** When the present outage was first noticed; now, if only just. */
    public Instant since(String service) {
        return began.getOrDefault(service, clock.instant());
    }
}
