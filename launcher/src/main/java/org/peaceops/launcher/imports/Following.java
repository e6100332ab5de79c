package org.peaceops.launcher.imports;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.process.Processes;

/** Asks an import how far it is until it has an end. */
final class Following {

    private static final long POLL_MILLIS = 200;

    /** A service that died is back within seconds, and then tells what became of the import. */
    private static final Duration SILENCE_LIMIT = Duration.ofMinutes(1);

    private final ImportClient client;
    private final ImportProgress progress;

    Following(ImportClient client, ImportProgress progress) {
        this.client = client;
        this.progress = progress;
    }

    ImportView untilDone(URI address) {
        long heard = System.nanoTime();
        while (true) {
            Optional<ImportView> view = look(address);
            if (view.isPresent()) {
                heard = System.nanoTime();
                progress.show(view.get().progress());
                if (!view.get().isUnderWay()) {
                    return view.get();
                }
            } else if (System.nanoTime() - heard > SILENCE_LIMIT.toNanos()) {
                throw new Trouble(
                        "The service has not answered for %d seconds; ./peaceops status shows what runs, and %s what became of the import."
                                .formatted(SILENCE_LIMIT.toSeconds(), address));
            }
            Processes.sleep(POLL_MILLIS);
        }
    }

    private Optional<ImportView> look(URI address) {
        try {
            return client.look(address);
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }
}
