package org.peaceops.programs.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
        List<String> similar = similarWords();
        String mended = String.join(" & ", similar);
        if (finds("to_tsquery('simple', ?)", mended)) {
            return selection("to_tsquery('simple', ?)", mended, "similar");
        }
        return selection("to_tsquery('simple', ?)", String.join(" | ", similar), "some");
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
     * it, as one alternative.
     */
    private List<String> similarWords() {
        return Arrays.stream(asked.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .limit(MOST_WORDS)
                .map(this::alternatives)
                .filter(Objects::nonNull)
                .toList();
    }

    private String alternatives(String word) {
        // the number is ours, so it may stand in the text that ts_stat takes
        long revision = Pin.current().number();
        String vocabulary =
                "select words from searchable where from_revision <= %1$d and (to_revision is null or to_revision > %1$d)"
                        .formatted(revision);
        String sql =
                """
                select word from ts_stat('%s')
                where similarity(word, lower(?)) > 0.3 and numnode(plainto_tsquery('english', ?)) > 0
                order by similarity(word, lower(?)) desc, ndoc desc, word limit 3"""
                        .formatted(vocabulary);
        String any =
                SqlSelection.query(sql, List.of(word, word, word), row -> row.getString(1)).stream()
                        .map(lexeme -> "'" + lexeme.replace("'", "''") + "'")
                        .collect(Collectors.joining(" | "));
        return any.isEmpty() ? null : "(" + any + ")";
    }
}
