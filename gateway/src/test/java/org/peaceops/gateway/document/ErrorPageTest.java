package org.peaceops.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/errors.md beside the sources of all modules: every kind of problem is on it, and no other.
 */
class ErrorPageTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern PROBLEM_TYPE =
            Pattern.compile("new ProblemType\\(\\s*\"([a-z-]+)\"");

    /**
     * A file that is refused at sight is a problem of the request; its code is the import's too.
     */
    private static final Set<String> REFUSED_AT_SIGHT =
            Set.of("empty-file", "not-text", "unknown-layout");

    /**
     * A call that tells of a problem, up to the code in it: the first literal in lower case with a
     * hyphen, which no column of a layout is.
     */
    private static final Pattern IMPORT_PROBLEM =
            Pattern.compile(
                    "\\b(?:error|warning|warnings|doubt|refused|refusedWhole|ofFile|oneOf|ImportProblem)\\("
                            + "(?:[^;\"]|\"(?![a-z0-9]+(?:-[a-z0-9]+)+\")(?:[^\"\\\\]|\\\\.)*\")*"
                            + "\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

    /**
     * What no test can bring about: a full disk, a provider of keys that fails, a fault of ours.
     */
    private static final Set<String> NOT_PRODUCED =
            Set.of("disk-full", "token-check-unavailable", "internal");

    private static final Pattern CELL = Pattern.compile("`([a-z0-9-]+)`");

    private final String page = text(ROOT.resolve("docs/errors.md"));

    @Test
    void everyTypeOfTheSourcesIsOnThePageAndNoOther() {
        Set<String> types = found(PROBLEM_TYPE, text -> true);
        types.addAll(REFUSED_AT_SIGHT);

        assertThat(types).hasSizeGreaterThan(25);
        assertThat(codes("type")).isEqualTo(types);
    }

    @Test
    void everyImportProblemOfTheSourcesIsOnThePage() {
        Set<String> codes = found(IMPORT_PROBLEM, ErrorPageTest::isOfImports);
        codes.removeAll(REFUSED_AT_SIGHT);

        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(codes("code")).containsAll(codes);
    }

    @Test
    void everyImportProblemOnThePageIsInTheSources() {
        String sources = String.join("\n", sources("main"));

        assertThat(codes("code")).allMatch(code -> sources.contains('"' + code + '"'));
    }

    @Test
    void everyKindOfProblemIsLookedForByATest() {
        List<String> tests = sources("test");
        Set<String> all = new TreeSet<>(codes("type"));
        all.addAll(codes("code"));
        all.removeAll(NOT_PRODUCED);

        assertThat(all)
                .allSatisfy(
                        code ->
                                assertThat(tests)
                                        .as(code)
                                        .anyMatch(text -> isQuoted(code).test(text)));
    }

    /** As a whole literal, as the end of a type, or as a cell of a table. */
    private static Predicate<String> isQuoted(String code) {
        return Pattern.compile("[\"':|;,] ?" + code + " ?[\"'|;,\\\\]").asPredicate();
    }

    private static boolean isOfImports(String source) {
        return source.contains("ImportProblem")
                || source.contains("LineOutcome")
                || source.contains("Line line")
                || source.contains("Cells ")
                || source.contains("package org.peaceops.platform.imports");
    }

    /** What the first column of the page's tables with this heading has. */
    private Set<String> codes(String heading) {
        return Stream.of(page.split("\n\n"))
                .filter(block -> block.startsWith("| " + heading + " |"))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> CELL.matcher(line.split("\\|")[1]).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, Predicate<String> where) {
        return sources("main").stream()
                .filter(where)
                .flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The Java sources of all modules; the rules that tests share count as tests. */
    private static List<String> sources(String kind) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isOf(kind, file.toString()))
                    .filter(file -> !file.endsWith("ErrorPageTest.java"))
                    .map(ErrorPageTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(String kind, String file) {
        boolean shared = file.contains("/platform/testing/src/main/");
        return kind.equals("test")
                ? shared || file.contains("/src/test/java/")
                : !shared && file.contains("/src/main/java/");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
