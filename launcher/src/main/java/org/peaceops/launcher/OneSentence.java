package org.peaceops.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What went wrong, in one sentence; the stack trace of what nobody foresaw goes to a log. */
final class OneSentence implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
        Trouble trouble = thrown instanceof Trouble known ? known : unforeseen(thrown, line);
        line.getErr().println("peaceops: " + trouble.getMessage());
        line.getErr().flush();
        return trouble.exitCode();
    }

    private static Trouble unforeseen(Exception thrown, CommandLine line) {
        CommandLine root = line.getParent() == null ? line : line.getParent();
        DataFolder folder = ((Peaceops) root.getCommand()).folder();
        if (DiskFull.caused(thrown)) {
            return DiskFull.at(folder.root());
        }
        return new Trouble(
                "Something unforeseen happened (%s); the details are in %s."
                        .formatted(thrown, write(thrown, folder)));
    }

    private static Path write(Exception thrown, DataFolder folder) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        Path log = folder.log("unforeseen");
        try {
            if (!Files.isDirectory(log.getParent())) {
                log = Files.createTempFile("peaceops", ".log");
            }
            return Files.writeString(
                    log, trace.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            thrown.printStackTrace();
            return Path.of("the lines above");
        }
    }
}
