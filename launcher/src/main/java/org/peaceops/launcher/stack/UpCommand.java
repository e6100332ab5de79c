package org.peaceops.launcher.stack;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Exit;
import org.peaceops.launcher.Peaceops;
import org.peaceops.launcher.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code up}: starts everything and stays, or leaves it running in the background. */
@Command(name = "up", description = "Start everything; Ctrl-C ends it again.")
public final class UpCommand implements Callable<Integer> {

    @ParentCommand private Peaceops peaceops;

    @Option(
            names = "--background",
            description = "Come back when everything is ready and leave it running.")
    private boolean background;

    /** For the peaceops script, which must not build anew what is running. */
    @Option(names = "--if-running", hidden = true)
    private boolean onlyIfRunning;

    @Override
    public Integer call() throws IOException {
        DataFolder folder = peaceops.folder();
        Optional<StackState> running = StateFile.read(folder).filter(StackState::isLauncherRunning);
        if (running.isPresent()) {
            return say(running.get().sentence());
        }
        if (onlyIfRunning) {
            return Exit.ENVIRONMENT;
        }
        folder.prepare();
        Ports ports = new Ports(Optional.ofNullable(peaceops.port()).orElse(Ports.DEFAULT_GATEWAY));
        if (background) {
            new BackgroundStart(folder, ports, peaceops.out()).run();
            return Exit.OK;
        }
        try (LauncherLock lock = LauncherLock.take(folder)) {
            new ForegroundStart(Project.located(), lock.folder(), ports, peaceops.out()).run();
        }
        return Exit.OK;
    }

    private int say(String sentence) {
        peaceops.out().println(sentence);
        return Exit.OK;
    }
}
