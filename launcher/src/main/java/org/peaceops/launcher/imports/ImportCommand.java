package org.peaceops.launcher.imports;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Peaceops;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.stack.StackState;
import org.peaceops.launcher.token.LocalKeys;
import org.peaceops.launcher.token.LocalToken;
import org.peaceops.launcher.token.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code import}: sends a file to the running stack, follows it and reports. */
@Command(name = "import", description = "Import a file into the running stack and report on it.")
public final class ImportCommand implements Callable<Integer> {

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(2);

    @ParentCommand private Peaceops peaceops;

    @Parameters(paramLabel = "FILE", description = "A CSV file, plain or gzipped.")
    private Path file;

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            defaultValue = "contributions",
            description = "Where it goes, default ${DEFAULT-VALUE}.")
    private String dataset;

    @Option(names = "--dry-run", description = "Check the file and report, but load nothing.")
    private boolean dryRun;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "merge",
            description = {
                "merge: rows that the file lacks stay (default);",
                "complete: they end, where the file covers their time."
            })
    private Mode mode;

    private enum Mode {
        MERGE,
        COMPLETE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        requireReadable();
        DataFolder folder = peaceops.folder();
        StackState stack = StackState.running(folder, peaceops.port());
        LocalToken token =
                new LocalToken(
                        System.getProperty("user.name"), EnumSet.of(Role.IMPORTER), TOKEN_LIFETIME);
        URI gateway = URI.create(stack.ports().address());
        ImportClient client =
                new ImportClient(gateway, token.signedWith(LocalKeys.of(folder), Instant.now()));
        ImportReport report = new ImportReport(importWith(client), gateway);
        peaceops.out().print(report.text());
        peaceops.out().flush();
        return report.exitCode();
    }

    private ImportView importWith(ImportClient client) throws IOException {
        try (ImportProgress progress = ImportProgress.onThisTerminal(peaceops.out())) {
            URI address = client.send(file, dataset, dryRun, mode.toString());
            return new Following(client, progress).untilDone(address);
        }
    }

    private void requireReadable() {
        if (!Files.isRegularFile(file)) {
            throw new Trouble("There is no file " + file.toAbsolutePath().normalize() + ".");
        }
        if (!Files.isReadable(file)) {
            throw new Trouble("The file " + file + " may not be read; mend its permissions.");
        }
    }
}
