package org.peaceops.launcher.stack;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Project;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.postgres.LocalPostgres;
import org.peaceops.launcher.process.Child;
import org.peaceops.launcher.token.LocalKeys;

/** Checks the machine, starts the stack and stays with it until a signal or lasting trouble. */
final class ForegroundStart {

    private final Project project;
    private final DataFolder folder;
    private final Ports ports;
    private final PrintWriter out;

    ForegroundStart(Project project, DataFolder folder, Ports ports, PrintWriter out) {
        this.project = project;
        this.folder = folder;
        this.ports = ports;
        this.out = out;
    }

    void run() throws IOException {
        int left = Leftovers.end(folder);
        if (left > 0) {
            out.printf("Ended %d processes that a killed launcher had left running.%n", left);
        }
        PortCheck.requireFree(ports);
        Stack stack = prepare();
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "end of stack"));
        try {
            stack.start();
            out.print(new ReadyText(ports, folder).after(sinceLauncherBegan()));
            out.println("Ctrl-C ends everything.");
            throw stack.awaitTrouble();
        } catch (IOException | Trouble e) {
            // Ctrl-C also ends what was just starting, which is then no trouble to speak of
            if (!stack.isEnding()) {
                throw e;
            }
        } finally {
            stack.stop();
        }
    }

    private Stack prepare() throws IOException {
        StateFile state = new StateFile(folder, ports);
        LocalPostgres postgres = new LocalPostgres(folder, ports.postgres());
        ChildPlans plans = new ChildPlans(project, folder, ports, postgres, LocalKeys.of(folder));
        List<Child.Plan> services = new ArrayList<>();
        for (Part service : Part.services()) {
            services.add(plans.of(service));
        }
        Map<String, StartupCache> caches =
                Part.all().collect(Collectors.toMap(Part::module, plans::cache));
        return new Stack(
                folder,
                postgres,
                plans.of(Part.GATEWAY),
                services,
                new Supervision(folder, state, caches, out),
                new StartupTraining(plans, postgres, state));
    }

    private static Duration sinceLauncherBegan() {
        Instant now = Instant.now();
        Instant begun = ProcessHandle.current().info().startInstant().orElse(now);
        return Duration.between(begun, now);
    }
}
