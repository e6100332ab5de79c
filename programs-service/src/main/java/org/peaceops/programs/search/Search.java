package org.peaceops.programs.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;

/**
 * Full text search over everything. What holds all words wins; if nothing does, each word gives way
 * to the most similar ones that occur at all, which forgives typos; then any one word is enough.
 */
final class Search {

    private static final Sorting<SearchHit> BY_RANK =
            Sorting.byKey(List.of(SortField.number("rank", "place", SearchHit::rank)));
    private static final String SIMPLE = "to_tsquery('simple', ?)";
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 20;

    private final String asked;
    private final List<String> kinds;

    Search(String asked, List<String> kinds) {
        this.asked = asked;
        this.kinds = kinds;
    }

    SqlSelection<SearchHit> hits() {
        String all = "websearch_to_tsquery('english', ?)";
        if (finds(all, asked)) {
            return selection(all, asked, "words");
        }
        List<Optional<String>> words = similarWords();
        List<String> found = words.stream().flatMap(Optional::stream).toList();
        String mended = String.join(" & ", found);
        if (finds(SIMPLE, mended)) {
            return selection(SIMPLE, mended, found.size() == words.size() ? "similar" : "some");
        }
        return selection(SIMPLE, String.join(" | ", found), "some");
    }

    private boolean finds(String query, String words) {
        Where where = where(query, words);
        return SqlSelection.query(
                        "select exists (select from searchable where %s)".formatted(where.sql()),
                        where.arguments(),
                        row -> row.getBoolean(1))
                .getFirst();
    }

    /** An exact code or title comes first, then whatever holds the words best. */
    private SqlSelection<SearchHit> selection(String query, String words, String matched) {
        Where where = where(query, words);
        String ranked =
                """
                (select s.*, row_number() over (order by
                     (lower(code) = lower(?)) desc, (lower(title) = lower(?)) desc,
                     ts_rank_cd(words, %1$s) desc, kind, code collate "C") as place,
                   ts_headline('english', body, %1$s, 'StartSel=**, StopSel=**, MaxFragments=1, MaxWords=30') as excerpt
                 from searchable s where %2$s) hits"""
                        .formatted(query, where.sql());
        List<Object> arguments =
                Stream.concat(
                                Stream.<Object>of(asked, asked, words, words),
                                where.arguments().stream())
                        .toList();
        return new SqlSelection<>(
                "*", ranked, arguments, new Where(), BY_RANK, row -> SearchHit.of(row, matched));
    }

    private Where where(String query, String words) {
        return Where.pinned(Pin.current(), "from_revision", "to_revision")
                .and("words @@ " + query, words)
                .andIn("kind", kinds);
    }

    /**
     * For each word asked that full text does not pass over, the words of the vocabulary nearest to
     * it, as one alternative; nothing where none is near. A word with a minus stays left out.
     */
    private List<Optional<String>> similarWords() {
        return Arrays.stream(asked.split("\\s+"))
                .flatMap(
                        word ->
                                Arrays.stream(word.split("[^\\p{L}\\p{N}]+"))
                                        .filter(part -> !part.isEmpty())
                                        .map(part -> word.startsWith("-") ? "-" + part : part))
                .limit(MOST_WORDS)
                .filter(this::counts)
                .map(this::alternatives)
                .toList();
    }

    /** Whether full text takes note of the word at all; of "the" it does not. */
    private boolean counts(String word) {
        return SqlSelection.query(
                        "select numnode(plainto_tsquery('english', ?)) > 0",
                        List.of(word),
                        row -> row.getBoolean(1))
                .getFirst();
    }

    private Optional<String> alternatives(String signed) {
        boolean leftOut = signed.startsWith("-");
        String whole = leftOut ? signed.substring(1) : signed;
        String word = whole.substring(0, Math.min(whole.length(), LONGEST_WORD));
        // the number is ours, so it may stand in the text that ts_stat takes
        long revision = Pin.current().number();
        String vocabulary =
                "select words from searchable where from_revision <= %1$d and (to_revision is null or to_revision > %1$d)"
                        .formatted(revision);
        // the vocabulary holds stems, so the word is compared as written and as a stem
        String sql =
                """
                select v.word from ts_stat('%s') v,
                     lower(?) asked, coalesce((ts_lexize('english_stem', asked))[1], asked) stem,
                     greatest(similarity(v.word, asked), similarity(v.word, stem)) near
                where near > 0.25
                order by near desc, v.ndoc desc, v.word limit 5"""
                        .formatted(vocabulary);
        String any =
                SqlSelection.query(sql, List.of(word), row -> row.getString(1)).stream()
                        .map(lexeme -> "'" + lexeme.replace("'", "''") + "'")
                        .collect(Collectors.joining(" | "));
        return any.isEmpty() ? Optional.empty() : Optional.of((leftOut ? "!(" : "(") + any + ")");
    }
}
