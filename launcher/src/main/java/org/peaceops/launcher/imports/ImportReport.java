package org.peaceops.launcher.imports;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.peaceops.launcher.Exit;

/** The end of an import in words, for a person in front of a terminal. */
record ImportReport(ImportView result, URI gateway) {

    private static final int SHOWN_PROBLEMS = 5;

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("%s: %s%n".formatted(result.fileName(), outcome()));
        line(text, "layout", Objects.requireNonNullElse(result.layout(), "not recognised"));
        result.counts().forEach((name, count) -> line(text, words(name), number(count)));
        problems(text);
        return text.toString();
    }

    int exitCode() {
        if (!result.isLoaded()) {
            return Exit.NOTHING_LOADED;
        }
        return result.refusedRows() > 0 ? Exit.SOME_LINES_REFUSED : Exit.OK;
    }

    private String outcome() {
        String what = "import %d of %s".formatted(result.id(), result.dataset());
        return switch (result.state()) {
            case "completed" -> what + completed();
            case "unchanged" ->
                    what + " brought nothing new, so there is no new revision" + earlier();
            case "checked" -> what + " was compared with what is known; it is a check, not data";
            default -> "nothing loaded, %s is %s%s".formatted(what, result.state(), reason());
        };
    }

    private String completed() {
        return result.dryRun()
                ? " could be loaded; as a dry run it changed nothing"
                : " is loaded as revision " + result.revision();
    }

    private String earlier() {
        return result.earlierImport() == null
                ? ""
                : "; import %d had brought it".formatted(result.earlierImport());
    }

    private String reason() {
        return result.reason() == null ? "" : ": " + result.reason();
    }

    private void problems(StringBuilder text) {
        line(text, "problems", number(result.problemCount()));
        result.problems().stream().limit(SHOWN_PROBLEMS).forEach(p -> text.append(problem(p)));
        if (result.problemCount() > 0) {
            link(text, "all problems", "problems");
        }
        if (result.refusedRows() > 0) {
            link(text, "refused lines", "rejects");
        }
    }

    private static String problem(ImportView.Problem problem) {
        StringBuilder text = new StringBuilder("    ");
        text.append(problem.line() == null ? "whole file" : "line " + problem.line());
        if (problem.column() != null) {
            text.append(", ").append(problem.column());
        }
        if (problem.value() != null) {
            text.append(" \"").append(problem.value()).append('"');
        }
        return text.append(
                        ": %s (%s, %s)%n"
                                .formatted(problem.hint(), problem.code(), problem.severity()))
                .toString();
    }

    private void link(StringBuilder text, String label, String name) {
        String place = result.links().get(name);
        if (place != null) {
            line(text, label, gateway.resolve(place).toString());
        }
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("  %-26s %s%n".formatted(label, value));
    }

    /** {@code rowsRead} as {@code rows read}. */
    static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,10d", count);
    }
}
