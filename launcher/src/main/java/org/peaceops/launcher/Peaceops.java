package org.peaceops.launcher;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.peaceops.launcher.imports.ImportCommand;
import org.peaceops.launcher.stack.DownCommand;
import org.peaceops.launcher.stack.StatusCommand;
import org.peaceops.launcher.stack.UpCommand;
import org.peaceops.launcher.token.TokenCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: reads the options that every verb shares and hands over to the verb. */
@Command(
        name = "peaceops",
        versionProvider = Peaceops.Version.class,
        description = "Runs the peace operations data services on this machine.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            ImportCommand.class,
            TokenCommand.class
        },
        footer = {
            "  test    Run the whole test suite; anything after it goes to Maven.",
            "",
            "Exit codes: 0 done; 1 some lines refused, or not everything is up;",
            "2 nothing loaded, or an unreadable command line; 3 trouble on this machine."
        })
public final class Peaceops implements Runnable {

    private static final int HELP_COLUMNS = 100;

    @Spec private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show what a verb does and takes.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;

    @Option(
            names = "--port",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            description = "Port of the gateway, default 8080; the four after it are taken as well.")
    private Integer port;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "Where database, keys and logs are kept, default .peaceops.")
    private Path data;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Peaceops());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(HELP_COLUMNS);
        line.setExecutionExceptionHandler(new OneSentence());
        line.setParameterExceptionHandler(Peaceops::explain);
        return line;
    }

    /** The sentence and where to read on, rather than a page of options that hides it. */
    private static int explain(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        String verb = line.getCommandSpec().qualifiedName();
        line.getErr().println("peaceops: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        line.getErr().printf("./%s --help shows what there is.%n", verb);
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A verb is missing.");
    }

    public DataFolder folder() {
        return new DataFolder(data == null ? Project.located().defaultData() : data);
    }

    /** The gateway's port as asked for, or null when the command line leaves it open. */
    public Integer port() {
        return port;
    }

    public PrintWriter out() {
        return spec.commandLine().getOut();
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Peaceops.class.getPackage().getImplementationVersion();
            return new String[] {"peaceops " + (version == null ? "development" : version)};
        }
    }
}
