package org.peaceops.platform.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceops.platform.imports.DataImport.Mode;
import org.peaceops.platform.revision.RevisionedTable;

/** Something that files are imported into. One bean per dataset. */
public interface Dataset {

    /** Name in addresses, a plural noun. */
    String code();

    /** What it holds, in a sentence. */
    String title();

    RevisionedTable table();

    /** Every layout that is recognised, the most particular first. */
    List<Layout> layouts();

    /**
     * Columns that say what a file covers; with {@code mode=complete} it is the whole truth there.
     */
    List<String> scope();

    /**
     * Columns that are staged beside the table's own, as name and SQL type ({@code day date}). Only
     * {@link #reconcile} and the like see them.
     */
    default List<String> asides() {
        return List.of();
    }

    /**
     * Reconciles what the file gives with itself and with what is known, by changing the staged
     * rows. Called while no other write goes on, before repeated keys are judged.
     */
    default Findings reconcile(Connection transaction, StagedFile file) throws SQLException {
        return Findings.NONE;
    }

    /**
     * Condition, in SQL over a current row {@code c} that a merged file lacks, under which it ends
     * all the same, since what the file gives takes its place.
     */
    default Optional<String> displaced(Connection transaction, StagedFile file)
            throws SQLException {
        return Optional.empty();
    }

    /** Holds a file of a layout that only checks against what is known. Nothing is loaded. */
    default Findings check(Connection transaction, StagedFile file) throws SQLException {
        return Findings.NONE;
    }

    /** Counts of its own over the staged rows, by the name that the report shows. */
    default Map<String, Long> counts(Connection transaction, String staged) throws SQLException {
        return Map.of();
    }

    /**
     * Why the rows cannot be loaded as they are, if a row elsewhere still names one that would end.
     * Called while no other write goes on; {@code differing} holds the rows to be written and, with
     * {@code mode=complete}, {@code ended} the keys of those that would end.
     */
    default Optional<String> objection(Connection transaction, Mode mode) throws SQLException {
        return Optional.empty();
    }

    /**
     * Warnings that only all rows together give, such as two that exclude each other. The rows are
     * kept. {@code differing} holds those of them that will be written.
     *
     * @param staged table of the rows that the file gave, each with its {@code line}
     */
    default List<ImportProblem> doubts(Connection transaction, String staged, Mode mode)
            throws SQLException {
        return List.of();
    }

    /** Tables that hold what {@link #afterLoading} derives from the rows. */
    default List<String> derived() {
        return List.of();
    }

    /** Called in that transaction once they are written, to keep what is derived from them. */
    default void afterLoading(Connection transaction, long revision) throws SQLException {}

    /** Called in the transaction that loads rows, before they are written. */
    default void beforeLoading(Connection transaction, long importId, long revision)
            throws SQLException {}
}
