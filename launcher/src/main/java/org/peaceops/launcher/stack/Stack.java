package org.peaceops.launcher.stack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.postgres.LocalPostgres;
import org.peaceops.launcher.process.Child;
import org.peaceops.launcher.process.ProcessRecord;
import org.peaceops.launcher.process.Processes;

/** The running processes: starts them all, ends them all. */
final class Stack {

    private final DataFolder folder;
    private final LocalPostgres postgres;
    private final Child gateway;
    private final List<Child> services;
    private final Supervision supervision;
    private final StartupTraining training;

    /** Held while the server starts, so that an end asked for meanwhile finds all of it. */
    private final ReentrantLock serverStart = new ReentrantLock();

    private boolean stopped;

    Stack(
            DataFolder folder,
            LocalPostgres postgres,
            Child.Plan gateway,
            List<Child.Plan> services,
            Supervision supervision,
            StartupTraining training) {
        this.folder = folder;
        this.postgres = postgres;
        this.gateway = new Child(gateway, supervision);
        this.services = services.stream().map(plan -> new Child(plan, supervision)).toList();
        this.supervision = supervision;
        this.training = training;
    }

    /** Comes back when every process has been ready, or throws the trouble that prevents it. */
    void start() throws IOException {
        // it needs no database, and the database needs but one processor to start
        gateway.start();
        startServer();
        for (Child service : services) {
            service.start();
        }
        new Readiness().await(all().map(Child::plan).toList(), supervision.broken());
        supervision.allReady();
        training.inBackground();
    }

    /** Comes back only when the stack cannot go on. */
    Trouble awaitTrouble() {
        return supervision.broken().join();
    }

    boolean isEnding() {
        return supervision.isEndWanted();
    }

    /** Ends everything and waits for it; a second caller waits for the first. */
    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        supervision.endIsWanted();
        training.stop();
        Processes.end(
                all().map(Child::release).flatMap(Optional::stream).toList(), Leftovers.GRACE);
        serverStart.lock();
        try {
            LocalPostgres.stop(folder);
        } finally {
            serverStart.unlock();
        }
        StateFile.delete(folder);
    }

    private Stream<Child> all() {
        return Stream.concat(services.stream(), Stream.of(gateway));
    }

    private void startServer() throws IOException {
        serverStart.lock();
        try {
            if (!supervision.isEndWanted()) {
                ProcessRecord server = postgres.start(Part.databases());
                supervision.started(server);
                server.running().ifPresent(p -> p.onExit().thenRun(this::serverEnded));
            }
        } finally {
            serverStart.unlock();
        }
    }

    private void serverEnded() {
        try {
            if (supervision.mayRestart(LocalPostgres.NAME, "")) {
                startServer();
            }
        } catch (IOException | Trouble e) {
            supervision.giveUp(e.getMessage());
        }
    }
}
