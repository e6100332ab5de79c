package org.peaceops.launcher.token;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.peaceops.launcher.Exit;
import org.peaceops.launcher.Peaceops;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code token}: prints a token and nothing else, so that a shell can take it as it is. */
@Command(name = "token", description = "Print a bearer token for the local stack.")
public final class TokenCommand implements Callable<Integer> {

    private static final int MOST_HOURS = 24 * 365;

    @ParentCommand private Peaceops peaceops;
    @Spec private CommandSpec spec;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "One of ${COMPLETION-CANDIDATES}; may be given several times.")
    private List<Role> roles;

    @Option(
            names = "--subject",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who it is for, default ${DEFAULT-VALUE}.")
    private String subject;

    @Option(
            names = "--hours",
            paramLabel = "N",
            defaultValue = "8",
            description = "How long it is valid, default ${DEFAULT-VALUE}.")
    private int hours;

    @Override
    public Integer call() throws IOException {
        if (hours < 1 || hours > MOST_HOURS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--hours can be 1 to " + MOST_HOURS + ", not " + hours + ".");
        }
        LocalToken token = new LocalToken(subject, EnumSet.copyOf(roles), Duration.ofHours(hours));
        LocalKeys keys = LocalKeys.of(peaceops.folder());
        peaceops.out().println(token.signedWith(keys, Instant.now()));
        return Exit.OK;
    }
}
