package org.peaceops.partners.partnership;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.peaceops.platform.imports.DataImport;
import org.peaceops.platform.imports.ImportProblem;

/**
 * Finds periods of one country in one program that have a day in common: with another line of the
 * file, or with a row that stays. They are allowed, since sources disagree, but seldom meant.
 */
final class Overlaps {

    private final Connection transaction;
    private final String staged;
    private final DataImport.Mode mode;

    Overlaps(Connection transaction, String staged, DataImport.Mode mode) {
        this.transaction = transaction;
        this.staged = staged;
        this.mode = mode;
    }

    List<ImportProblem> warnings() throws SQLException {
        // a begin that is unknown is not sure to meet anything
        String sql =
                """
                select s.line, s.code, o.code as other, o.line as other_line
                from %1$s s join (
                    select line, code, program, country, valid_from, valid_to from %1$s
                    union all
                    select null, code, program, country, valid_from, valid_to from partnership p
                    where to_revision is null and not exists (select from %1$s t where %2$s)) o
                on o.program = s.program and o.country = s.country and o.code <> s.code
                    and (o.line is null or o.line < s.line)
                    and daterange(o.valid_from, o.valid_to, '[]') && daterange(s.valid_from, s.valid_to, '[]')
                where s.valid_from is not null and o.valid_from is not null
                order by s.line, o.code
                """
                        .formatted(
                                staged,
                                mode == DataImport.Mode.COMPLETE
                                        ? "t.program = p.program"
                                        : "t.code = p.code");
        try (var query = transaction.prepareStatement(sql);
                var rows = query.executeQuery()) {
            List<ImportProblem> found = new ArrayList<>();
            while (rows.next()) {
                found.add(
                        warning(
                                rows.getLong("line"),
                                rows.getString("code"),
                                rows.getString("other"),
                                rows.getObject("other_line", Long.class)));
            }
            return found;
        }
    }

    private static ImportProblem warning(long line, String code, String other, Long otherLine) {
        return new ImportProblem(
                ImportProblem.Severity.WARNING,
                line,
                "from.date",
                code,
                "overlaps",
                "%s has days in common with %s%s; both are kept. If it is one partnership, end the earlier one or leave one out."
                        .formatted(
                                code,
                                other,
                                otherLine == null
                                        ? ", which is known already"
                                        : " in line " + otherLine));
    }
}
